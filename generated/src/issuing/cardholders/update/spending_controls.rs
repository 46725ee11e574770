// Written by `cargo xtask generate`. Do not edit.
//! What `spending_controls` of [`issuing::cardholders::update`](fn@crate::issuing::cardholders::update) takes.

pub use crate::issuing_card::spending_controls::spending_limit;
pub use crate::issuing::cards::create::spending_controls::SpendingLimit;
pub use crate::issuing_card::spending_controls::{AllowedCategory, BlockedCategory};

pub use crate::issuing_cardholder::spending_controls::{
    AllowedCardPresence, BlockedCardPresence,
};
