// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    BuyButtonParam, CustomerSheetParam, MobilePaymentElementParam, PaymentElementParam,
    PricingTableParam,
};

stripe_runtime::params! {
    /// Configuration for each component. At least 1 component must be enabled.
    ///
    /// Parameters at `PostCustomerSessions/components`.
    pub struct CustomerSessionComponents;
}

impl CustomerSessionComponents {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `buy_button`.
    #[inline]
    pub fn buy_button(self, buy_button: BuyButtonParam) -> Self {
        Self(self.0.with("buy_button", buy_button))
    }

    /// Sets `customer_sheet`.
    #[inline]
    pub fn customer_sheet(self, customer_sheet: CustomerSheetParam) -> Self {
        Self(self.0.with("customer_sheet", customer_sheet))
    }

    /// Sets `mobile_payment_element`.
    #[inline]
    pub fn mobile_payment_element(
        self,
        mobile_payment_element: MobilePaymentElementParam,
    ) -> Self {
        Self(self.0.with("mobile_payment_element", mobile_payment_element))
    }

    /// Sets `payment_element`.
    #[inline]
    pub fn payment_element(self, payment_element: PaymentElementParam) -> Self {
        Self(self.0.with("payment_element", payment_element))
    }

    /// Sets `pricing_table`.
    #[inline]
    pub fn pricing_table(self, pricing_table: PricingTableParam) -> Self {
        Self(self.0.with("pricing_table", pricing_table))
    }
}

impl Default for CustomerSessionComponents {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
