// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.card.installments.plan` of [`invoices::create`](fn@crate::invoices::create) takes.

pub use crate::charge::payment_method_details::card::installments::plan::Type;

/// The values of `payment_settings[payment_method_options][card][installments][plan][interval]` of [`invoices::create`](fn@crate::invoices::create) and `payment_settings[payment_method_options][card][installments][plan][interval]` of [`invoices::update`](fn@crate::invoices::update).
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
