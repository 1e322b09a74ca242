"""Let ``python -m footgraph`` do what the command does."""

from footgraph.cli import main

main()
