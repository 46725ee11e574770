//! A mock that remembers, as clients see it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod accounts;
mod api;
mod cards;
mod objects;
mod pages;
mod replays;
