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
    pub fn buy_button(mut self, buy_button: BuyButtonParam) -> Self {
        self.0.set("buy_button", buy_button);
        self
    }

    /// Sets `customer_sheet`.
    #[inline]
    pub fn customer_sheet(mut self, customer_sheet: CustomerSheetParam) -> Self {
        self.0.set("customer_sheet", customer_sheet);
        self
    }

    /// Sets `mobile_payment_element`.
    #[inline]
    pub fn mobile_payment_element(
        mut self,
        mobile_payment_element: MobilePaymentElementParam,
    ) -> Self {
        self.0.set("mobile_payment_element", mobile_payment_element);
        self
    }

    /// Sets `payment_element`.
    #[inline]
    pub fn payment_element(mut self, payment_element: PaymentElementParam) -> Self {
        self.0.set("payment_element", payment_element);
        self
    }

    /// Sets `pricing_table`.
    #[inline]
    pub fn pricing_table(mut self, pricing_table: PricingTableParam) -> Self {
        self.0.set("pricing_table", pricing_table);
        self
    }
}

impl Default for CustomerSessionComponents {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
