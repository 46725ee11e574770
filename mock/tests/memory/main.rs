//! A mock that remembers, as clients see it.

mod accounts;
mod api;
mod cards;
mod objects;
mod pages;
mod replays;
