// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.card.mandate_options` of [`Subscription`](crate::Subscription).

/// One of `fixed` or `maximum`. If `fixed`, the `amount` param refers to the exact amount to be
/// charged in future payments. If `maximum`, the amount charged can be up to the value passed for
/// the `amount` param.
#[non_exhaustive]
pub enum AmountType {
    /// `fixed`
    Fixed,
    /// `maximum`
    Maximum,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AmountType {
    Fixed = "fixed",
    Maximum = "maximum",
});
