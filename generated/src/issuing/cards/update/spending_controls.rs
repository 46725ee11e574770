// Written by `cargo xtask generate`. Do not edit.
//! What `spending_controls` of [`issuing::cards::update`](fn@crate::issuing::cards::update) takes.

pub use crate::issuing_card::spending_controls::spending_limit;
pub use crate::issuing::cards::create::spending_controls::SpendingLimit;

pub use crate::issuing_card::spending_controls::{
    AllowedCardPresence, AllowedCategory, BlockedCardPresence, BlockedCategory,
};
