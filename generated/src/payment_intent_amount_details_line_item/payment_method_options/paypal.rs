// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.paypal` of [`PaymentIntentAmountDetailsLineItem`](crate::PaymentIntentAmountDetailsLineItem).

/// Type of the line item.
#[non_exhaustive]
pub enum Category {
    /// `digital_goods`
    DigitalGoods,
    /// `donation`
    Donation,
    /// `physical_goods`
    PhysicalGoods,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Category {
    DigitalGoods = "digital_goods",
    Donation = "donation",
    PhysicalGoods = "physical_goods",
});
