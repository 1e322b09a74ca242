/* A quiz on the plate: the names are hidden; name what is lit, or find what is named. */

const GAMES = { name: "Name it", find: "Find it" };
let quiz = null;

function startQuiz(game) {
  quiz = { game, right: 0, asked: 0, told: "", said: "" };
  nextQuestion();
}

/** What can be asked about in this view: all that is drawn there and shown. */
function askable() {
  const view = PLATES.has(state.view) ? state.view : [...PLATES.keys()][0];
  const lit = state.lit;
  state.lit = null;
  const ids = [...hasShape[view]].filter((id) => isShown(STRUCTURES.get(id)) && !isOnlyDrawnLit(STRUCTURES.get(id)));
  state.lit = lit;
  return ids;
}

function nextQuestion() {
  const ids = askable();
  const others = shuffled(ids.filter((id) => id !== quiz.id));
  quiz.id = others[0];
  const alike = others.filter((id) => id !== quiz.id && STRUCTURES.get(id).kind === STRUCTURES.get(quiz.id).kind);
  quiz.choices = shuffled([quiz.id, ...alike.slice(0, 3)]);
  quiz.told = "";
}

function shuffled(list) {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

const quizLight = () => (quiz && quiz.id && (quiz.game === "name" || quiz.told) ? new Map([[quiz.id, { word: "", relation: "" }]]) : null);
const isQuizzing = () => state.shown.as === "quiz" && quiz && !quiz.told;

function tryAnswer(id) {
  if (quiz.told) return select(id, { leave: true });
  const right = id === quiz.id || headsOf(quiz.id).includes(id);
  quiz.asked += 1;
  quiz.right += right ? 1 : 0;
  quiz.told = right ? "right" : "wrong";
  quiz.said = right ? `Right: ${labelOf(quiz.id)}.` : quiz.game === "name" ? `No, this is ${labelOf(quiz.id)}.` : `No, that is ${labelOf(id)}; ${labelOf(quiz.id)} is lit now.`;
  show(state.shown, { push: false });
  say(quiz.said);
  document.querySelector("#panel .next").focus();
}

function quizPanel() {
  const next = make("button", { type: "button", class: "next", text: "Next", on: () => { nextQuestion(); show(state.shown, { push: false }); document.querySelector("#panel h2").focus(); } });
  const told = quiz.told ? [make("p", { class: `lead ${quiz.told}`, text: quiz.said }), make("p", { class: "starts" }, next, make("button", { type: "button", text: `Read about ${labelOf(quiz.id)}`, on: () => select(quiz.id, { leave: true, focus: true }) }))] : [];
  const ask = quiz.told ? [] : quiz.game === "name"
    ? [make("p", { class: "lead", text: "What is lit in the picture?" }), make("div", { class: "choices" }, ...quiz.choices.map((id) => make("button", { type: "button", text: capital(labelOf(id)), on: () => tryAnswer(id) })))]
    : [make("p", { class: "lead" }, "Touch ", make("strong", { text: labelOf(quiz.id) }), " in the picture."), make("p", { class: "starts" }, make("button", { type: "button", text: "Show me", on: () => tryAnswer("") }))];
  return [
    title(`Quiz: ${GAMES[quiz.game].toLowerCase()}`),
    make("p", { class: "under", text: quiz.asked ? `${quiz.right} of ${quiz.asked} right` : "The names are hidden. What the filters hide is not asked." }),
    ...ask, ...told,
    make("div", { class: "starts" },
      ...Object.entries(GAMES).filter(([game]) => game !== quiz.game).map(([game, label]) => make("button", { type: "button", text: `${label} instead`, on: () => { startQuiz(game); show({ as: "quiz", game }); } })),
      make("button", { type: "button", text: "Leave the quiz", on: () => show(OPENS(), { focus: true }) })),
  ];
}
