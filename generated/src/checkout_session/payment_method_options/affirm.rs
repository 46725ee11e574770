// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.affirm` of [`CheckoutSession`](crate::CheckoutSession).

/// Controls when the funds will be captured from the customer's account.
#[non_exhaustive]
pub enum CaptureMethod {
    /// `manual`
    Manual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CaptureMethod {
    Manual = "manual",
});

/// Indicates that you intend to make future payments with this PaymentIntent's payment method.
///
/// If you provide a Customer with the PaymentIntent, you can use this parameter to
/// [attach the payment method](https://docs.stripe.com/payments/save-during-payment) to the
/// Customer after the PaymentIntent is confirmed and the customer completes any required actions.
/// If you don't provide a Customer, you can still
/// [attach](https://docs.stripe.com/api/payment_methods/attach) the payment method to a Customer
/// after the transaction completes.
///
/// If the payment method is `card_present` and isn't a digital wallet, Stripe creates and attaches
/// a
/// [generated_card](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-generated_card)
/// payment method representing the card to the Customer instead.
///
/// When processing card payments, Stripe uses `setup_future_usage` to help you comply with regional
/// legislation and network rules, such as
/// [SCA](https://docs.stripe.com/strong-customer-authentication).
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SetupFutureUsage {
    None = "none",
});
