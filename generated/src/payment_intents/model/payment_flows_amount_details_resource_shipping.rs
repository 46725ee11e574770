// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_flows_amount_details_resource_shipping`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsAmountDetailsResourceShipping {
    /// If a physical good is being shipped, the cost of shipping represented in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). An integer greater
    /// than or equal to 0.
    pub amount: Option<i64>,
    /// If a physical good is being shipped, the postal code of where it is being shipped from. At most
    /// 10 alphanumeric characters long, hyphens and spaces are allowed.
    pub from_postal_code: Option<String>,
    /// If a physical good is being shipped, the postal code of where it is being shipped to. At most 10
    /// alphanumeric characters long, hyphens and spaces are allowed.
    pub to_postal_code: Option<String>,
}

impl Blank for PaymentFlowsAmountDetailsResourceShipping {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        from_postal_code: Blank::BLANK,
        to_postal_code: Blank::BLANK,
    };
}

impl Record for PaymentFlowsAmountDetailsResourceShipping {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_amount_details_resource_shipping",
            constants: &[],
            fields: &[
                Field("amount", NULLABLE),
                Field("from_postal_code", NULLABLE),
                Field("to_postal_code", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.from_postal_code,
            _ => &self.to_postal_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.from_postal_code,
            _ => &mut self.to_postal_code,
        }
    }
}

impl std::fmt::Debug for PaymentFlowsAmountDetailsResourceShipping {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsAmountDetailsResourceShipping);
