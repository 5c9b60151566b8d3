// Injected behind the script that reads pages. Its value, the article, is what the injection answers
// with: one way there and back in place of two.
lede.read()
