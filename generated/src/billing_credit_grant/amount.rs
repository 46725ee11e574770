// Written by `cargo xtask generate`. Do not edit.
//! What is in `amount` of [`BillingCreditGrant`](crate::BillingCreditGrant).

/// An object in `amount.monetary` of [`BillingCreditGrant`](crate::BillingCreditGrant), `balances[].available_balance.monetary` of [`BillingCreditBalanceSummary`](crate::BillingCreditBalanceSummary) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Monetary {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// A positive integer representing the amount.
    pub value: i64,
}

impl rt::Blank for Monetary {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

impl rt::Record for Monetary {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_credit_grants_resource_monetary_amount",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.value,
        }
    }
}

rt::record_traits!(Monetary);
