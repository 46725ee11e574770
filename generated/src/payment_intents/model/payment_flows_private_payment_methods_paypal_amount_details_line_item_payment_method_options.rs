// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `payment_flows_private_payment_methods_paypal_amount_details_line_item_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptions {
    /// Type of the line item.
    pub category: Option<
        PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptionsCategory,
    >,
    /// Description of the line item.
    pub description: Option<String>,
    /// The Stripe account ID of the connected account that sells the item. This is only needed when
    /// using
    /// [Separate Charges and Transfers](https://docs.stripe.com/connect/separate-charges-and-transfers).
    pub sold_by: Option<String>,
}

impl Blank
for PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptions {
    const BLANK: Self = Self {
        category: Blank::BLANK,
        description: Blank::BLANK,
        sold_by: Blank::BLANK,
    };
}

impl Record
for PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_private_payment_methods_paypal_amount_details_line_item_payment_method_options",
            constants: &[],
            fields: &[
                Field("category", OPTIONAL),
                Field("description", OPTIONAL),
                Field("sold_by", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.category,
            1 => &self.description,
            _ => &self.sold_by,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.category,
            1 => &mut self.description,
            _ => &mut self.sold_by,
        }
    }
}

impl std::fmt::Debug
for PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptions);

/// Type of the line item.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptionsCategory {
    /// `digital_goods`
    DigitalGoods,
    /// `donation`
    Donation,
    /// `physical_goods`
    PhysicalGoods,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptionsCategory {
    DigitalGoods = "digital_goods",
    Donation = "donation",
    PhysicalGoods = "physical_goods",
});
