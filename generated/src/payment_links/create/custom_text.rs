// Written by `cargo xtask generate`. Do not edit.
//! What `custom_text` of [`payment_links::create`](fn@crate::payment_links::create) takes.

rt::params! {
    /// Parameters for `custom_text[after_submit]` of [`payment_links::create`](fn@crate::payment_links::create), `custom_text[after_submit]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct AfterSubmit;
}

impl AfterSubmit {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self(rt::Params::new().with("message", rt::Value::text(message)))
    }
}

rt::params! {
    /// Parameters for `custom_text[shipping_address]` of [`payment_links::create`](fn@crate::payment_links::create), `custom_text[shipping_address]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct ShippingAddress;
}

impl ShippingAddress {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self(rt::Params::new().with("message", rt::Value::text(message)))
    }
}

rt::params! {
    /// Parameters for `custom_text[submit]` of [`payment_links::create`](fn@crate::payment_links::create), `custom_text[submit]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct Submit;
}

impl Submit {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self(rt::Params::new().with("message", rt::Value::text(message)))
    }
}

rt::params! {
    /// Parameters for `custom_text[terms_of_service_acceptance]` of [`payment_links::create`](fn@crate::payment_links::create), `custom_text[terms_of_service_acceptance]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct TermsOfServiceAcceptance;
}

impl TermsOfServiceAcceptance {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self(rt::Params::new().with("message", rt::Value::text(message)))
    }
}
