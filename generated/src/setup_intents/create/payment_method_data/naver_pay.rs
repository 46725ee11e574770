// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_data.naver_pay` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

/// The values of `payment_method_data[naver_pay][funding]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_data[naver_pay][funding]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
#[non_exhaustive]
pub enum Funding {
    /// `card`
    Card,
    /// `points`
    Points,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Funding {
    Card = "card",
    Points = "points",
});
