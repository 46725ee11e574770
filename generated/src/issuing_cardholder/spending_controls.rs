// Written by `cargo xtask generate`. Do not edit.
//! What is in `spending_controls` of [`IssuingCardholder`](crate::IssuingCardholder).

pub use crate::issuing_card::spending_controls::spending_limit;

pub use crate::issuing_card::spending_controls::{
    AllowedCategory, BlockedCategory, SpendingLimit,
};

/// The values of `spending_controls.allowed_card_presences[]` of [`IssuingCardholder`](crate::IssuingCardholder), `spending_controls[allowed_card_presences][]` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) and one more place.
#[non_exhaustive]
pub enum AllowedCardPresence {
    /// `not_present`
    NotPresent,
    /// `present`
    Present,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AllowedCardPresence {
    NotPresent = "not_present",
    Present = "present",
});

/// The values of `spending_controls.blocked_card_presences[]` of [`IssuingCardholder`](crate::IssuingCardholder), `spending_controls[blocked_card_presences][]` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) and one more place.
#[non_exhaustive]
pub enum BlockedCardPresence {
    /// `not_present`
    NotPresent,
    /// `present`
    Present,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(BlockedCardPresence {
    NotPresent = "not_present",
    Present = "present",
});
