#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod answer;
pub mod call;
pub mod catalog;
pub mod check;
mod error;
pub mod form;
pub mod link;
pub mod paste;
pub mod request;
pub mod rust;
pub mod search;
pub mod server;
pub mod shell;
pub mod typed;

pub use self::error::Error;
