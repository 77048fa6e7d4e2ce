"""What a trainee would stumble over while reading."""

ROWS = """
SIM601 warning an option without words
The choice “{id}” publishes something, but has no text.
Write what the trainee says.
? The card would be blank, and a blank post would go out.
- {id: sorry, do: reply, to: next-day}
+ {id: sorry, do: reply, text: "Sorry, Sam.", to: next-day}

SIM602 warning a picture without a description
The picture of “{id}” has no `alt`.
Say in a sentence what it shows.
? Who can't see the picture (or reads the debrief on paper) doesn't know what everybody is talking about.
- {id: p1, by: sam, picture: media/lamp.svg}
+ {id: p1, by: sam, picture: media/lamp.svg, alt: "A lamp in a wet box."}

SIM603 warning words that don't fit their channel
“{id}” has {length} characters; {channel} takes {limit}.
Shorten it, or put it in another channel.
? There a post of that length can't be sent. A trainee who learns it as the best answer can't use it.
- channels: {quipline: {kind: microblog, limit: 300}}
- text: "…"    # 412 characters
+ text: "…"    # 280 characters

SIM604 warning two options in the same words
“{id}” says the same as “{other}”.
Change one of them, or make them one option.
? Nobody can choose between two cards that read alike.
- {id: sorry, do: reply, text: "Sorry about that.", …}
- {id: help, do: reply, text: "Sorry about that.", …}
+ {id: sorry, do: reply, text: "Sorry about that.", …}
+ {id: help, do: reply, text: "Which parcel is it?", …}

SIM605 advice a post that was said before
“{id}” says word for word what “{other}” said.
Let the person say it another way, or remove one of the two.
? People don't repeat themselves to the letter, so it reads like a mistake of the program.
- {id: p4, by: sam, text: "Where is it?"}
- {id: p9, by: sam, text: "Where is it?"}
+ {id: p4, by: sam, text: "Where is it?"}
+ {id: p9, by: sam, text: "That was two hours ago. Where is it?"}

SIM606 warning a real organisation named in the story
“{name}” is a real organisation of the case library.
Use an invented name; the debrief tells the real case. If it is meant: # sim: ignore SIM606 the reason.
? Stories are invented; what is said of real organisations stands in the cases, with its sources. A name given away
? early also spoils the debrief.
- text: "Just like Kryptonite back then."
+ text: "Just like that firm with the locks."

SIM607 advice a word that no dictionary knows
“{word}” isn't in the dictionary.{hint}
Correct it. A word that is meant is left alone once it stands in the file three times.
? A slip in a post can be a person's own; in an answer that counts as the best it looks careless.
- text: "I have your adress now."
+ text: "I have your address now."

SIM608 warning a lesson that takes too long
This lesson has {words} words, and four minutes hold {most}.
Take something out, or make two of it.
? A lesson is read between two other things. One that takes longer is put off, and then isn't read.
- points: [Name, Address, Phone, Booking number, Health, Money, Children, Whether they are a customer at all, …]
+ points: ["Who and where they are, and what they bought.", "Health, money, children."]

SIM609 advice options that length tells apart
The longest option has {longest} characters, the shortest {shortest}.
Make them alike in length, so that only what they say tells them apart.
? Whoever doesn't know takes the longest, and is right too often for nothing.
- - {id: own, text: "Your first name, what went wrong in your words, and when you'll be back", right: true, …}
- - {id: form, text: "Ask for the number", right: false, …}
+ - {id: own, text: "Your first name, what went wrong, and a time", right: true, …}
+ - {id: form, text: "Ask her kindly for the number of her order", right: false, …}
"""
