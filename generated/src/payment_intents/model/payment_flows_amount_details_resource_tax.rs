// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_flows_amount_details_resource_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsAmountDetailsResourceTax {
    /// The total amount of tax on the transaction represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). Required for L2
    /// rates. An integer greater than or equal to 0.
    ///
    /// This field is mutually exclusive with the `amount_details[line_items][#][tax][total_tax_amount]`
    /// field.
    pub total_tax_amount: Option<i64>,
}

impl Blank for PaymentFlowsAmountDetailsResourceTax {
    const BLANK: Self = Self {
        total_tax_amount: Blank::BLANK,
    };
}

impl Record for PaymentFlowsAmountDetailsResourceTax {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_amount_details_resource_tax",
            constants: &[],
            fields: &[Field("total_tax_amount", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.total_tax_amount
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.total_tax_amount
    }
}

impl std::fmt::Debug for PaymentFlowsAmountDetailsResourceTax {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsAmountDetailsResourceTax);
