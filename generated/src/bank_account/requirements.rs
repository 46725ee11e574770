// Written by `cargo xtask generate`. Do not edit.
//! What is in `requirements` of [`BankAccount`](crate::BankAccount).

pub use crate::account::future_requirements::error;
pub use crate::account::future_requirements::Error;
