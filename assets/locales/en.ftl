### The words of Second Look, in English.
###
### Rules for every language: describe the offer, never the person who reads. Short sentences, everyday
### words. Never say what an offer is ("a scam", "safe"): say what was found. Numbers are digits.

# The product's own name. Do not translate it.
-name = Second Look
# What takes the place of the product's name in discreet mode, in titles and headings: must tell nothing of its purpose.
name-discreet = Page notes

## The language itself

# The BCP 47 tag of this file's language. Not shown; dates and numbers are written by it.
locale = en-GB
# "ltr" or "rtl": the way this language is written. Not shown.
direction = ltr
# Who translated this file: "original", "machine" (no native speaker has reviewed it) or "reviewed". Not shown.
translation = original
# Shown in Settings and at the end of other pages while "translation" is "machine".
translation-machine = Translated by machine. No native speaker has checked these words yet. You can help us review them.

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
step-verify-employer = Look up the employer in the list of companies that its country keeps.
# A step: have it in writing, and the right visa, before the journey.
step-ask-contract = Ask for a written contract and a work visa before you travel.
# A step: about passports and other papers.
step-keep-passport = Keep your passport with you. Leave a copy with someone you trust.
# A step: check the agency, if there is one.
step-check-register = Ask your own labour ministry if the agency has a licence.
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
# Button: reads the explanation out loud.
action-listen = Listen
# The same button while it reads.
action-stop = Stop
# When the device cannot speak the language. $language: its name, such as "Burmese".
listen-no-voice = This device has no voice for { $language }. You can add one in the settings of your device, or read the text here.
# Button: copies the explanation as text.
action-copy = Copy
# Said when the explanation has been copied.
copy-done = Copied
# Said when the browser refused to copy.
copy-failed = Could not copy
# Button: prints the explanation.
action-print = Print
# Button: opens a form to save a note for the people who write the rules.
action-wrong = This seems wrong
# Button: opens the page where any text or link can be checked.
action-elsewhere = Check something else
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
# Above the offers, in a private window of the browser.
popup-private = Private window: nothing is kept when you close it.
# Above the offers, when the rules are old. $date: their date in words.
popup-stale = The rules are from { $date }. They may miss newer signs.
# Above the offers, when broken data of ours had to be thrown away.
data-lost = Some saved data could not be read. It was cleared, and everything works again.
# Last line of the popup.
popup-privacy = Everything stays on this device.

## A note for the people who write the rules. A form in the popup; nothing is sent.

# Heading of the form.
wrong-title = Tell us what seems wrong
# Below the heading. $publisher: who wrote the rules.
wrong-hint = This saves a small file on your device. Nothing is sent. You can pass it on to { $publisher } if you like.
# A choice: the offer is honest, but signs were shown.
wrong-alarm = The offer is honest
# A choice: a sign was shown that the words of the post do not mean.
wrong-sign = A sign does not fit the words
# A choice: there is a sign in the post that was not shown.
wrong-missed = A sign is missing
# Label of a text field that may stay empty.
wrong-note = Your note, if you want to add one
# What the file holds.
wrong-contents = The file holds your choice, your note, the signs with the quoted words, and the version of the rules. It does not hold your name or the page's address.
# Button: saves the file.
wrong-save = Save the file
# Said when the file has been saved.
wrong-saved = The file is in your downloads.
# Button: closes a form without doing anything.
action-cancel = Cancel

## Whom a reader can ask or call, by country

# Heading. $country: a country's name.
contacts-title = Whom you can ask: { $country }
# Instead of contacts, when the reader has not said a country. The text of a link.
contacts-choose = Choose your country to see whom you can ask
# When no contact of a country is known that has a source.
contacts-none = For { $country } we have no checked contact yet. You can ask your embassy, your labour ministry or your police.
# The text of a link to the page with all contacts.
contacts-all = All contacts, and help in other situations
# What one can do with a contact. Short: stands as a small heading above the contact's name.
contact-for-check-agency = Check an agency's licence
contact-for-check-job = Check if the job is registered
contact-for-check-employer = Check if the employer exists
contact-for-ask-before = Ask before you travel
contact-for-help-abroad = Help for people who are abroad
contact-for-forced-work = Help against forced work
contact-for-work-advice = Advice about work
contact-for-cheating-advice = Advice about false offers
contact-for-police = Police
# Beside a telephone number: works from inside the country only; from another country; a number for the WhatsApp messenger.
contact-inside = from inside the country
contact-outside = from other countries
contact-whatsapp = WhatsApp
# Stands after the source of a contact, when that is more than a year old or bears no date.
contact-old = It may have changed since.
# Instead of a name: the embassy or consulate of the reader's own country, wherever the reader is.
contact-mission = The embassy or consulate of your country
# Notes below contacts, all of them from official sources.
contact-note-not-enough = A licence or permit alone proves little. Check the job itself as well.
# $countries: names of countries.
contact-note-no-agreement = This country has no agreement on sending workers to { $countries }.
contact-note-bank-only = Pay only into the licensed firm's bank account, and keep the receipt.
contact-note-passport-after = Do not hand over your passport before you have been selected.
contact-note-contract-first = Let officials check the contract before you buy a ticket.
contact-note-visa-first = Have a work visa before you leave.
contact-note-no-fees = Embassies do not ask for money through private accounts. People who pretend to be an embassy do.
contact-note-ask-mission = Ask your country's mission about the employer first. A slow answer is not a no.

## Every page of ours

# Button on every page: closes it at once. Short.
quick-exit = Close now
# What the button does. Read out by screen readers, shown when the pointer rests on it.
quick-exit-hint = Closes this page at once. Pressing Esc twice does the same.
# Name of the list of links between our pages. Read out by screen readers.
nav-label = Pages
nav-check = Check
nav-settings = Settings
nav-help = Help
# Names of our pages in the browser's tab. "{ -name }" stands after them.
title-check = Check a text
title-settings = Settings
title-help = Help
title-welcome = Welcome
# When something in Second Look itself went wrong.
page-failed-hint = Close it and open it again. If that does not help, restart the browser.

## Welcome: the first page after installing

# The page's heading.
welcome-title = A second look at job offers
# What the product is, in three sentences.
welcome-what-reads = { -name } reads job offers on pages that you choose.
welcome-what-signs = It compares them with warning signs that ministries, police and the United Nations have published.
welcome-what-shows = You see the words of the offer, who named the sign, and what you can do next.
# Heading of the first step.
welcome-reader-title = Your language and country
# Heading of the second step.
welcome-sites-title = Where should it look?
welcome-sites-hint = Your browser asks you to allow this. You can take it back at any time.
# Button. $sites (number): how many sites.
welcome-sites-recommended = { $sites ->
    [one] Watch { $sites } known job or social site
   *[other] Watch { $sites } known job and social sites
}
# Opens the list of sites.
welcome-sites-choose = Choose sites one by one
# Button: no site is watched.
welcome-sites-none = None: I will click when I want a check
# Said after the choice. $sites (number): how many sites are watched.
welcome-sites-on = { $sites ->
    [0] No site is watched. Press the toolbar button on any page to check it.
    [one] { $sites } site is watched. You can also press the toolbar button on any other page.
   *[other] { $sites } sites are watched. You can also press the toolbar button on any other page.
}
# Said when the browser's question was answered with no.
welcome-sites-refused = Your browser did not allow it. Nothing has changed.
# Heading of the third step.
welcome-try-title = Try it
welcome-try-hint = This offer is made up. See what { -name } says about it.
# A made-up offer to try, as people post them in this language, with clear signs: easy computer work abroad in a watched country such as
# Cambodia, far too good pay, ticket and room paid, no experience, contact only by Telegram, the company keeps the passport. 40 to 70 words.
example-offer = Urgent hiring! Online customer service in Cambodia. No experience needed, everyone is accepted. Salary 2,500 USD a month, free ticket, free room and food. No visa needed, you fly as a tourist. The company keeps your passport while you work. Only a typing test. Departure in 3 days. Contact only on Telegram @example_hr.
# Button: checks the example.
welcome-try = Check this example
# Heading of the promise.
promise-title = What we promise
promise-stays = What you read and check stays on this device.
promise-no-account = There is no account, no advertising, and nobody counts what you do.
promise-off = In Settings you can turn all of it off, and delete all of it.
# Button at the end: closes the page.
welcome-done = Done

## Check: paste a text or a link

# The page's heading.
check-title = Check a text or a link
# Label of the text field.
check-field = Paste an offer, a message or a web address
# Below the field.
check-field-hint = You can also drop a text file here. Nothing leaves this device.
# Button.
check-go = Check
# Button: empties the field.
check-clear = Clear
# When the field was empty.
check-empty = Paste or write something first.
# $most (number): how many letters are read.
check-too-long = This is longer than { $most } letters. Paste a shorter piece, such as one offer.
# When a file that was dropped holds no text.
check-file-unreadable = There is no text in this file that we can read. Pictures cannot be read yet.
# While a text is compared.
check-working = Comparing…
# Question before a link is opened. $host: the name of the site.
check-link-title = Open { $host } and check it?
check-link-hint = The page opens in a new tab. The site sees your visit, as with any link. Your browser may ask you to allow reading it.
check-link-open = Open and check
check-link-working = Opening and reading { $host }…
check-link-refused = Without your yes the page cannot be read. You can open it yourself and press the toolbar button there, or paste its text here.
check-link-failed = This page could not be opened or read. Check the address, or paste the text here.
# When the text looks like no job offer.
check-not-offer = This does not look like a job offer
check-not-offer-hint = We only compare job offers. If it is one, paste all of it: the work, the place, the pay and the contact.
# Heading above the text with its signs marked.
check-text-title = The text, with the signs marked
# Read out by screen readers before marked words. $number: the number of the sign.
check-sign = Sign { $number }
# Heading of the list of earlier checks.
check-earlier = Checked before
# Entry in the browser's menu for selected text, and for a link.
menu-check-text = Check this text
menu-check-link = Check this link

## Settings

# The page's heading.
settings-title = Settings
settings-saved = Saved
settings-reader = You
setting-language = Language
setting-country = Your home country
setting-country-hint = It tells us whom you can ask, and which work is abroad. It stays on this device.
# A choice: the reader does not say a country.
country-unsaid = Not said
setting-size = Size of the text
size-usual = Usual
size-large = Large
size-largest = Very large
settings-sites = Sites that are watched
settings-sites-hint = Posts on these sites are checked while you read. On other pages, press the toolbar button.
settings-sites-none = No site is watched.
# Button. $site: its name.
site-off = Stop watching { $site }
site-add = Add a site
site-add-field = Web address of the site
site-add-wrong = This is no web address. It looks like: jobs.example.com
sites-boards = Job sites
sites-social = Social and chat sites
settings-rules = Rules
# $publisher: who wrote the rules; $version; $date; $rules (number); $languages (number).
settings-rules-about = { $publisher }, version { $version } of { $date }: { $rules ->
        [one] { $rules } rule
       *[other] { $rules } rules
    } in { $languages ->
        [one] { $languages } language
       *[other] { $languages } languages
    }.
settings-history = History
settings-history-hint = Keeps offers with signs that you met, and texts that you checked. Only on this device.
history-off = Do not keep
history-week = Keep for 7 days
history-month = Keep for 30 days
history-empty = Nothing is kept.
# Button. $title: the title of an entry.
history-delete = Delete { $title }
history-delete-all = Delete all
# Question before everything is deleted, and its buttons.
history-delete-sure = Delete the whole history? This cannot be undone.
action-delete = Delete
action-keep = Keep
# Said after an entry was deleted, with a button to bring it back.
history-deleted = Deleted.
action-undo = Undo
settings-discreet = Discreet mode
settings-discreet-hint = A neutral icon and neutral titles. No history is kept, and the popup closes when you turn to something else.
settings-file = Move or reset
settings-export = Save settings as a file
settings-import = Load settings from a file
settings-imported = Your settings were loaded. Sites have to be allowed again: turn them on in the list.
settings-import-failed = This file holds no settings of ours. Nothing has changed.
settings-reset = Delete everything and start anew
settings-reset-sure = Delete all settings, history and watched sites? This cannot be undone.
settings-reset-done = Everything has been deleted.

## The page about rules: whose rules texts are compared with, and how to add others'. A “rule” says which words are a sign.

# Title of the browser tab, and the page's heading.
title-rules = Rules
rules-title = Whose rules are used
rules-intro = Rules say which words are signs. { -name } brings its own. You can add the rules of an organisation that you trust. Rules can only add signs. They cannot hide what other rules find, and they learn nothing about you.
# Link in Settings to this page.
rules-open = See, add or turn off rules
rules-bundled = These rules come with { -name } and are renewed with it.
# $date in words, in this and the next messages.
rules-since = You added these rules on { $date }.
rules-confirmed-on = The publisher last confirmed them on { $date }.
# The publisher has not renewed them in time. They are still used.
rules-expired = The rules were last confirmed on { $date }. They still work, but may be out of date.
rules-sure = You have compared the digits: these rules come from { $publisher }.
# “some concern” is the lower of two levels; say it with the words of concern-some.
rules-unsure = Nobody has made sure yet that these rules come from { $publisher }. Until then, what only they find shows as “Some concern” at most.
rules-managed = Whoever manages this browser chose these rules.
# The rules are too large or cannot be used beside the others.
rules-left-out = These rules cannot be used beside the others. They are kept, but find nothing.
# Heading and hint above digits such as 8292 2548 9540.
rules-digits = Compare the digits
rules-digits-hint = Ask the publisher to read these digits to you, by telephone or face to face. A message that came with the link proves nothing.
# Two buttons below the digits.
rules-digits-same = They are the same
rules-digits-undo = I am not sure any more
rules-digits-differ = If they differ, do not use these rules, and tell the publisher.
# Switches.
rules-use = Use these rules
rules-single = Single rules
rules-single-hint = Turn off a rule that keeps being wrong. The others go on.
# Beside a rule that its publisher took back.
rules-taken-back = The publisher took this rule back.
# What a newer version changed. $version, and two numbers.
rules-changed = In version { $version }, new or changed rules: { $added }; gone: { $removed }.
# Button, and what it may come to.
rules-look = Look for news now
rules-up-to-date = There is nothing new.
rules-renewed = Newer rules are in use.
# Button, question before it is done (answers: Delete, Keep), and what is said then .
rules-stop = Remove these rules
rules-stop-sure = Remove these rules from this device?
rules-stopped = The rules were removed.
# A choice: when to look for newer rules.
rules-when = When to look for newer rules
rules-daily = Once a day
rules-by-hand = Only when I press the button
rules-when-hint = The publisher's computer then sees that somebody asks, and from which internet address. It sees no page, no text and no name.
# The part of the page where rules are added.
rules-add = Add other rules
rules-add-hint = You need a link, a file, or a picture made of small squares (a QR code) from the organisation.
rules-link = Link
rules-link-go = Look at the rules
rules-file = Choose a file or picture
rules-camera = Use the camera
rules-camera-hint = Hold the picture of small squares in front of the camera.
rules-camera-stop = Turn the camera off
rules-camera-refused = The camera cannot be used. Choose a picture, or paste the link.
rules-looking = Looking at the rules…
# Above what was found, before the reader agrees.
rules-found = Nothing has changed yet. These are the rules:
rules-follow = Add these rules
rules-followed = These rules are in use now.
# Instead of the button, where they were added already: the link gives a new address for them.
rules-move = Use this address from now on
# What went wrong. The first stands before one of the others.
rules-refused = Nothing was changed.
rules-no-link = This is no link to rules. It begins with { $start }
rules-no-code = There is no link to rules in this file or picture.
rules-why-unreachable = The rules cannot be reached. Are you online? Try again later.
rules-why-missing = There are no rules at this address. Ask the publisher for a new link.
rules-why-other = These are other rules than the link speaks of. Ask the publisher for a new link.
rules-why-unsigned = The publisher's signature is not right. Somebody may have changed these rules. Ask the publisher.
rules-why-expired = What is offered there has expired. The publisher has to renew it.
rules-why-older = What is offered there is older than what you have.
rules-why-unusable = These rules are damaged, or need a newer { -name }.
rules-why-full = There is no room left to keep these rules on this device.
rules-why-taken = You have rules of this name from somebody else. If you want these, remove the others first.
# Below a sign, where the rules of several publishers are used.
reason-rules = From the rules of { $publisher }
# Below that line, while the reader has not compared the digits.
reason-unsure = Nobody has made sure yet who publishes these rules.

## Help

# The page's heading.
help-title = Help
help-words-title = What the words mean
help-serious = Strong signs of several kinds, or signs that experts describe together. Check before you do anything else.
help-some = One strong sign, or unusual signs of two kinds. In a short message, fewer signs are enough. Some honest offers look like this too.
help-none-found = An offer without a known sign. That does not mean it is safe.
help-cannot-tell = An offer in a language or form that our lists do not cover.
help-how-title = How it works
help-how-why = Some job offers have led people into work abroad that they could not leave.
help-how-reads = { -name } reads the text of posts on your device and looks for words that published reports name as signs.
help-how-source = Each sign comes from a public source: a ministry, police, the United Nations, researchers or news reports. The source is shown with its date.
help-how-together = Most signs mean little alone. What counts is how many kinds of signs an offer shows.
help-limits-title = What it cannot do
help-limits-truth = It cannot know whether an offer is honest. It only sees the words.
help-limits-chat = Many signs appear later, in chat or on the way. Come back and check again.
help-limits-pictures = It cannot read words in pictures yet.
help-limits-languages = The rules were written by machine and wait for review by native speakers. They will miss some signs.
help-errors-title = How often it is wrong
# $posts, $alarms (numbers)
help-errors-honest = Of { $posts } real job posts, { $alarms } showed a concern. Nothing is known against them.
# $lures, $caught (numbers)
help-errors-lures = Of { $lures } made-up bad offers that nobody had tuned it for, it noticed { $caught }.
# $date
help-errors-date = Measured on { $date }. Real offers will differ.
help-contacts-title = Whom you can ask
help-contacts-country = Country
help-embassy = Your embassy or consulate can help you in another country. It may take time, and nobody can promise how it ends.
help-iom = The International Organization for Migration (IOM) works with governments and shelters in many countries. Ask for its local office.
help-police = The police of your country can work with police in other countries.
help-situations-title = Help in other situations
# Titles of three short pages.
help-travelling-title = I am already on the way
help-inside-title = I am there, and I cannot leave
help-friend-title = I am worried about someone
help-back = Back to all help
# I am already on the way
help-travelling-turn = You may turn back. Nobody may force you to go on.
help-travelling-staff = At an airport or a border you can ask the staff there for help.
help-travelling-papers = Keep your passport and your phone. You do not have to hand them to anyone who meets you.
help-travelling-tell = Send someone you trust your place, your ticket, and the name and number of the person who meets you.
help-travelling-change = If the place or the driver is not what you agreed to, stop and call someone before you go on.
help-travelling-embassy = Call your embassy or consulate in the country where you are.
# I am there, and I cannot leave
help-inside-fault = What happened is not your fault. People with degrees and good sense have been deceived by such offers.
help-inside-watched = Your phone may be watched. Read this only when you are alone, and press “{ quick-exit }” when you are not.
help-inside-embassy = When nobody sees it, write to your embassy or call it. Tell your name, your passport number and where you are.
help-inside-photos = Keep photos of your papers in a place that only you can open.
help-inside-before = If you are about to get out, call the embassy first. Shelters are often full, and help can take time.
help-inside-risk = Only you can judge what is possible. Failed attempts to leave have been punished.
help-inside-fees = Embassies do not ask for money through private accounts.
help-inside-forced = If you were made to do things that you did not want, say so. The United Nations asks states not to treat such people as offenders.
# I am worried about someone
help-friend-before = If the person has not left yet: listen, do not blame, and look at the signs together.
help-friend-recruiter = Do not write to the recruiter or the company. It may make things worse.
help-friend-messages = If the person may be held, do not press them with messages. Their phone may be watched.
help-friend-write = Write down all you know: full name, passport, flights, names, numbers, places, dates. Keep messages and pictures.
help-friend-tell = Tell your foreign ministry, or the embassy there, and the police at home.
help-friend-pay = Ask the embassy before you pay anyone to bring the person home.
help-friend-rest = Look after yourself as well, and share this with someone you trust.

## The mark that stands beside a post in the page

# Read out by screen readers after the concern: what pressing the mark does.
mark-open = See why
# Name of the button that closes the mark's panel.
mark-close = Close
# Stands before the post's own words.
mark-quote = The post says:
# Above the reasons in the mark's panel, where some of the quoted words cannot be seen on the page: hidden, or folded away.
mark-unseen = Some of these words stand on the page, but cannot be seen.
# Last line of the mark's panel.
mark-more = Open { -name } in the toolbar for sources and next steps.
# Button in the mark's panel: takes this one mark away.
mark-hide-post = Hide this mark
# Button in the mark's panel: draws no marks on this site any more. The toolbar still tells of its posts.
mark-hide-site = No marks on this site
