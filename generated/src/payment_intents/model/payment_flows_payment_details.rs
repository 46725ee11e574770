// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_flows_payment_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPaymentDetails {
    /// A unique value to identify the customer. This field is available only for card payments.
    ///
    /// This field is truncated to 25 alphanumeric characters, excluding spaces, before being sent to
    /// card networks.
    pub customer_reference: Option<String>,
    /// A unique value assigned by the business to identify the transaction. Required for L2 and L3
    /// rates.
    ///
    /// For Cards, this field is truncated to 25 alphanumeric characters, excluding spaces, before being
    /// sent to card networks. For Klarna, this field is truncated to 255 characters and is visible to
    /// customers when they view the order in the Klarna app.
    pub order_reference: Option<String>,
}

impl Blank for PaymentFlowsPaymentDetails {
    const BLANK: Self = Self {
        customer_reference: Blank::BLANK,
        order_reference: Blank::BLANK,
    };
}

impl Record for PaymentFlowsPaymentDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_payment_details",
            constants: &[],
            fields: &[
                Field("customer_reference", NULLABLE),
                Field("order_reference", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.customer_reference,
            _ => &self.order_reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.customer_reference,
            _ => &mut self.order_reference,
        }
    }
}

impl std::fmt::Debug for PaymentFlowsPaymentDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsPaymentDetails);
