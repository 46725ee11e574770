// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::{
    CustomerSessionResourceComponentsResourceBuyButton,
    CustomerSessionResourceComponentsResourceCustomerSheet,
    CustomerSessionResourceComponentsResourceMobilePaymentElement,
    CustomerSessionResourceComponentsResourcePaymentElement,
    CustomerSessionResourceComponentsResourcePricingTable,
};

/// Configuration for the components supported by this Customer Session.
///
/// The schema `customer_session_resource_components`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionResourceComponents {
    pub buy_button: CustomerSessionResourceComponentsResourceBuyButton,
    pub customer_sheet: CustomerSessionResourceComponentsResourceCustomerSheet,
    pub mobile_payment_element: CustomerSessionResourceComponentsResourceMobilePaymentElement,
    pub payment_element: CustomerSessionResourceComponentsResourcePaymentElement,
    pub pricing_table: CustomerSessionResourceComponentsResourcePricingTable,
}

impl Blank for CustomerSessionResourceComponents {
    const BLANK: Self = Self {
        buy_button: Blank::BLANK,
        customer_sheet: Blank::BLANK,
        mobile_payment_element: Blank::BLANK,
        payment_element: Blank::BLANK,
        pricing_table: Blank::BLANK,
    };
}

impl Record for CustomerSessionResourceComponents {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_session_resource_components",
            constants: &[],
            fields: &[
                Field("buy_button", REQUIRED),
                Field("customer_sheet", REQUIRED),
                Field("mobile_payment_element", REQUIRED),
                Field("payment_element", REQUIRED),
                Field("pricing_table", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.buy_button,
            1 => &self.customer_sheet,
            2 => &self.mobile_payment_element,
            3 => &self.payment_element,
            _ => &self.pricing_table,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.buy_button,
            1 => &mut self.customer_sheet,
            2 => &mut self.mobile_payment_element,
            3 => &mut self.payment_element,
            _ => &mut self.pricing_table,
        }
    }
}

impl std::fmt::Debug for CustomerSessionResourceComponents {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerSessionResourceComponents);
