### The words of Second Look, in English.
###
### Rules for every language: describe the offer, never the person who reads. Short sentences, everyday
### words. Never say what an offer is ("a scam", "safe"): say what was found. Numbers are digits.

# The product's own name. Do not translate it.
-name = Second Look

## The language itself

# The BCP 47 tag of this file's language. Not shown; dates and numbers are written by it.
locale = en-GB
# "ltr" or "rtl": the way this language is written. Not shown.
direction = ltr

## How much there is to wonder about. One or two words beside a picture, in the popup and in pages.

# An offer with signs that are serious by themselves or together.
concern-serious = Serious concern
# An offer with signs that are worth a check.
concern-some = Some concern
# An offer in which no known sign was found. Must not sound like "good" or "safe".
concern-none-found = No sign found
# An offer that could not be compared with the lists of signs.
concern-cannot-tell = Cannot tell

## The main sentence about an offer: at most twelve words. Popup, mark in the page, copied text.

# Main sentence of a serious concern. $signs (number): how many signs were found.
headline-serious = { $signs ->
    [one] This offer shows { $signs } sign that experts warn about.
   *[other] This offer shows { $signs } signs that experts warn about.
}
# Main sentence of some concern. $signs (number): how many signs were found.
headline-some = { $signs ->
    [one] This offer shows { $signs } sign that is worth checking.
   *[other] This offer shows { $signs } signs that are worth checking.
}
# Main sentence when no known sign was found. Must not sound like good news.
headline-none-found = We found no known warning sign in this offer.
# Main sentence when the lists of signs do not cover the offer's language or shape.
headline-cannot-tell = We could not compare this offer with our lists.

## What the main sentence does not mean. Stands below it.

# Before the next sentences, when a text passes an offer on and asks whether it is real.
caution-asked = Someone asks about this offer here. What follows is about the offer itself.
# Below "headline-serious" and "headline-some".
caution-signs = Honest offers can show signs like these too. Check a few things before you decide.
# Below "headline-none-found". Must say that it does not mean safe.
caution-none-found = That does not mean it is safe. Our lists do not know every sign. Check before you decide.
# Below "headline-cannot-tell".
caution-cannot-tell = It may be in a language that our lists do not cover yet. This says nothing about the offer, good or bad.

## The signs of an offer

# Heading above the numbered signs of an offer. Popup.
reasons-title = What we saw
# Button below the first signs. $signs (number): how many more there are. Popup.
reasons-more = { $signs ->
    [one] Show { $signs } more sign
   *[other] Show { $signs } more signs
}
# Stands before sentences about signs that sources describe together. Popup and copied text.
combination-intro = Experts describe these signs together:
# Stands before the post's own words. Popup and copied text.
reason-quote = The post says:
# $quote: words of the post. How this language sets quoted words. Copied text.
quoted = “{ $quote }”
# Stands before who says that this is a sign. Popup and copied text.
reason-source = Source:
# $publisher: who published the source; $date: its date in words, such as "17 May 2024". The text of a link.
source-dated = { $publisher }, { $date }
# $publisher: who published the source, which bears no date. The text of a link.
source-undated = { $publisher }, no date
# Opens the list of cases in which a sign means nothing. Popup.
reason-doubts = When this may be wrong
# Read out by screen readers after the text of a link. Popup.
opens-tab = (opens in a new tab)

## What a reader can do next. Must be true in every country: no phone numbers, no addresses.

# Heading above what was reported to come after such offers. Popup and copied text.
next-title = Watch for this next
# Heading above the steps. Popup and copied text.
steps-title = What you can do
# A step: check that the employer exists.
step-verify-employer = Look up the employer in the official company register of the country where the job is.
# A step: have it in writing, and the right visa, before the journey.
step-ask-contract = Ask for a written contract and a work visa before you travel.
# A step: about passports and other papers.
step-keep-passport = Keep your passport with you. Leave a copy with someone you trust.
# A step: check the agency, if there is one.
step-check-register = Ask your own country's labour ministry if the agency has a licence.
# A step: that someone knows.
step-talk = Tell someone you trust where you are going, and when you will call.
# The last step, for people who have already left. Promise nothing.
step-embassy = Already abroad and worried? You can ask your embassy or consulate for help.

## The popup

# Title of the popup's window and tab.
popup-title = { -name }
# Shown for a moment while the page is read.
popup-starting = Reading this page…
# The browser lets no extension read this page: its settings, its store, a file.
popup-unreadable = This page cannot be read
# Below "popup-unreadable".
popup-unreadable-hint = Your browser does not let add-ons read this page. Open a page with a job post and try again.
# Something in Second Look itself went wrong while the page was read.
popup-failed = We could not finish reading this page
# Below "popup-failed".
popup-failed-hint = Reload the page and check again. What you see now says nothing about its offers.
# First line. $offers (number): how many posts are job offers.
popup-offers = { $offers ->
    [one] { $offers } job offer on this page
   *[other] { $offers } job offers on this page
}
# Title when nothing on the page looks like a job offer.
popup-no-offers = We found no job offer here
# Below "popup-no-offers". $read (number): how many posts were read.
popup-no-offers-hint = { $read ->
    [one] We read { $read } post. It does not look like a job offer.
   *[other] We read { $read } posts. None of them looks like a job offer.
}
# Below "popup-no-offers" when no post at all was found.
popup-no-posts-hint = We found no posts on this page. Open a job post and check again.
# Stands for the title of an offer that has none.
offer-untitled = Job offer without a title
# Button: scrolls the page to the post.
action-show = Show in page
# Button: copies the explanation as text.
action-copy = Copy
# Said when the explanation has been copied.
copy-done = Copied
# Said when the browser refused to copy.
copy-failed = Could not copy
# Button: reads and compares the page anew.
action-again = Check again
# Button: opens the popup's content in a tab of its own.
action-tab = Open in a tab
# Switch: whether posts of this site are checked without pressing the toolbar button.
watch-label = Check this site by itself
# $host: the site's name, such as "jobs.example".
watch-hint = Marks posts on { $host } while you read.
# Above the offers, when the page itself keeps removing our marks.
marks-refused = This page keeps removing our marks. What we found is listed here.
# Above the offers, when the reader chose to see no marks on this site.
marks-hidden = You see no marks on this site.
# Button beside "marks-hidden".
action-marks = Show marks again
# Last line of the popup.
popup-privacy = Everything stays on this device.

## The mark that stands beside a post in the page

# Read out by screen readers after the concern: what pressing the mark does.
mark-open = See why
# Name of the button that closes the mark's panel.
mark-close = Close
# Stands before the post's own words.
mark-quote = The post says:
# Last line of the mark's panel.
mark-more = Open { -name } in the toolbar for sources and next steps.
# Button in the mark's panel: takes this one mark away.
mark-hide-post = Hide this mark
# Button in the mark's panel: draws no marks on this site any more. The toolbar still tells of its posts.
mark-hide-site = No marks on this site
