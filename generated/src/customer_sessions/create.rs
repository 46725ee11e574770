// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customer_sessions::create`](fn@crate::customer_sessions::create).

pub mod components;

rt::params! {
    /// Configuration for each component. At least 1 component must be enabled.
    ///
    /// Parameters for `components` of [`customer_sessions::create`](fn@crate::customer_sessions::create).
    pub struct Components;
}

impl Components {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `buy_button`.
    #[inline]
    pub fn buy_button(self, buy_button: components::BuyButton) -> Self {
        Self(self.0.with("buy_button", buy_button))
    }

    /// Sets `customer_sheet`.
    #[inline]
    pub fn customer_sheet(self, customer_sheet: components::CustomerSheet) -> Self {
        Self(self.0.with("customer_sheet", customer_sheet))
    }

    /// Sets `mobile_payment_element`.
    #[inline]
    pub fn mobile_payment_element(
        self,
        mobile_payment_element: components::MobilePaymentElement,
    ) -> Self {
        Self(self.0.with("mobile_payment_element", mobile_payment_element))
    }

    /// Sets `payment_element`.
    #[inline]
    pub fn payment_element(self, payment_element: components::PaymentElement) -> Self {
        Self(self.0.with("payment_element", payment_element))
    }

    /// Sets `pricing_table`.
    #[inline]
    pub fn pricing_table(self, pricing_table: components::PricingTable) -> Self {
        Self(self.0.with("pricing_table", pricing_table))
    }
}

impl Default for Components {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
