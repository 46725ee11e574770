// Written by `cargo xtask generate`. Do not edit.
//! What `components` of [`customer_sessions::create`](fn@crate::customer_sessions::create) takes.

pub mod customer_sheet;
pub mod mobile_payment_element;
pub mod payment_element;

rt::params! {
    /// Parameters for `components[buy_button]` of [`customer_sessions::create`](fn@crate::customer_sessions::create).
    pub struct BuyButton;
}

impl BuyButton {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }
}

rt::params! {
    /// Parameters for `components[customer_sheet]` of [`customer_sessions::create`](fn@crate::customer_sessions::create).
    pub struct CustomerSheet;
}

impl CustomerSheet {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: customer_sheet::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[mobile_payment_element]` of [`customer_sessions::create`](fn@crate::customer_sessions::create).
    pub struct MobilePaymentElement;
}

impl MobilePaymentElement {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: mobile_payment_element::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[payment_element]` of [`customer_sessions::create`](fn@crate::customer_sessions::create).
    pub struct PaymentElement;
}

impl PaymentElement {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: payment_element::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[pricing_table]` of [`customer_sessions::create`](fn@crate::customer_sessions::create).
    pub struct PricingTable;
}

impl PricingTable {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }
}
