// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.card.installments.plan` of [`ConfirmationToken`](crate::ConfirmationToken).

pub use crate::charge::payment_method_details::card::installments::plan::Type;

/// For `fixed_count` installment plans, this is the interval between installment payments your
/// customer will make to their credit card. One of `month`.
#[non_exhaustive]
pub enum Interval {
    /// `month`
    Month,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Interval {
    Month = "month",
});
