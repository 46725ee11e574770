// Written by `cargo xtask generate`. Do not edit.
//! What is in `balance` of [`BillingCreditBalanceSummary`](crate::BillingCreditBalanceSummary).

pub use crate::billing_credit_grant::amount as available_balance;
pub use crate::billing_credit_grant::amount as ledger_balance;

/// An object in `balances[].available_balance` of [`BillingCreditBalanceSummary`](crate::BillingCreditBalanceSummary).
#[derive(Clone)]
#[non_exhaustive]
pub struct AvailableBalance {
    /// The monetary amount.
    pub monetary: Option<rt::Part<crate::billing_credit_grant::amount::Monetary>>,
}

impl rt::Blank for AvailableBalance {
    const BLANK: Self = Self { monetary: rt::Blank::BLANK };
}

impl rt::Record for AvailableBalance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_credit_grants_resource_amount",
            constants: &[("type", rt::Constant::Str("monetary"))],
            fields: &[rt::Field("monetary", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.monetary
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.monetary
    }
}

rt::record_traits!(AvailableBalance);

/// An object in `balances[].ledger_balance` of [`BillingCreditBalanceSummary`](crate::BillingCreditBalanceSummary).
#[derive(Clone)]
#[non_exhaustive]
pub struct LedgerBalance {
    /// The monetary amount.
    pub monetary: Option<rt::Part<crate::billing_credit_grant::amount::Monetary>>,
}

impl rt::Blank for LedgerBalance {
    const BLANK: Self = Self { monetary: rt::Blank::BLANK };
}

impl rt::Record for LedgerBalance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_credit_grants_resource_amount",
            constants: &[("type", rt::Constant::Str("monetary"))],
            fields: &[rt::Field("monetary", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.monetary
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.monetary
    }
}

rt::record_traits!(LedgerBalance);
