"""The page's own files (template, style, script) and where each structure lies on it."""
