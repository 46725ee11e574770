// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_preview.naver_pay` of [`ConfirmationToken`](crate::ConfirmationToken).

/// Whether to fund this transaction with Naver Pay points or a card.
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
