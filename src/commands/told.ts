import { restoreWords } from "../messages/ribbon";

/** The page of the small window: the sentence that its address asks for («told.html?say=nothing»), in both languages. */
const asked = new URLSearchParams(location.search).get("say");
const words = Object.entries(restoreWords).find(([word]) => word === asked)?.[1];
if (words !== undefined) {
  const sentences = (["vi", "en"] as const).map((language) => {
    const sentence = document.createElement("p");
    sentence.lang = language;
    sentence.textContent = words[language];
    return sentence;
  });
  document.querySelector("main")?.replaceChildren(...sentences);
}
