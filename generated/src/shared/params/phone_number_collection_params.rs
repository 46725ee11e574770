// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Controls phone number collection settings for the session.
    ///
    /// We recommend that you review your privacy policy and check with your legal contacts before using
    /// this feature. Learn more about
    /// [collecting phone numbers with Checkout](https://docs.stripe.com/payments/checkout/phone-numbers).
    ///
    /// Parameters at `PostCheckoutSessions/phone_number_collection`, `PostPaymentLinks/phone_number_collection`, `PostPaymentLinksPaymentLink/phone_number_collection`.
    pub struct PhoneNumberCollectionParams;
}

impl PhoneNumberCollectionParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }
}
