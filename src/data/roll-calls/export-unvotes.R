# Writes the input of ../roll_calls.py from the R package unvotes 0.3.0 (CRAN), which holds Erik Voeten's data (CC0).
#   Rscript export-unvotes.R VOETEN.csv STATES.txt
# The file that the atlas was made from was read from the same package by hand; this says which fields it holds.
library(unvotes)
library(dplyr)

out <- commandArgs(trailingOnly = TRUE)
left_out <- c("YU", "CS", "DD", "YD", "ZZ")
codes <- countrycode::countrycode(sort(unique(un_votes$country_code)), "iso2c", "iso3c", warn = FALSE)
states <- sort(unique(na.omit(codes[!sort(unique(un_votes$country_code)) %in% left_out])))
writeLines(states, out[2])

letter <- c(yes = "Y", no = "N", abstain = "A")
calls <- un_roll_calls |>
  filter(date >= as.Date("1990-11-01")) |>
  mutate(part = case_when(amend == 1 ~ "amendment", para == 1 ~ "paragraph", TRUE ~ "whole"))
cast <- un_votes |>
  filter(rcid %in% calls$rcid) |>
  mutate(iso3 = countrycode::countrycode(country_code, "iso2c", "iso3c", warn = FALSE))
votes <- tapply(seq_len(nrow(cast)), cast$rcid, function(rows) {
  given <- setNames(letter[as.character(cast$vote[rows])], cast$iso3[rows])
  paste(ifelse(is.na(given[states]), "-", given[states]), collapse = "")
})
calls |>
  mutate(
    votes = votes[as.character(rcid)],
    resolution = ifelse(is.na(unres), "", paste0("A/", sub("^R/", "RES/", unres))),
    short = coalesce(short, substr(descr, 1, 160)),
    yes = lengths(regmatches(votes, gregexpr("Y", votes))),
    no = lengths(regmatches(votes, gregexpr("N", votes))),
    abstain = lengths(regmatches(votes, gregexpr("A", votes)))
  ) |>
  select(rcid, session, date, resolution, part, short, yes, no, abstain, votes) |>
  write.csv(out[1], row.names = FALSE, na = "")
