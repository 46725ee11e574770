// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, NULLABLE, Place, REQUIRED, Record, Shape, blank,
    debug,
};
use crate::{CreditBalance, CustomerId};

/// Indicates the billing credit balance for billing credits granted to a customer.
///
/// The schema `billing.credit_balance_summary`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditBalanceSummary {
    /// The billing credit balances. One entry per credit grant currency. If a customer only has credit
    /// grants in a single currency, then this will have a single balance entry.
    pub balances: Vec<CreditBalance>,
    /// The customer the balance is for.
    pub customer: Expandable<CustomerId>,
    /// The account the balance is for.
    pub customer_account: Option<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
}

impl Record for BillingCreditBalanceSummary {
    fn blank() -> Self {
        Self {
            balances: blank(),
            customer: blank(),
            customer_account: blank(),
            livemode: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing.credit_balance_summary",
            constants: &[("object", Constant::Str("billing.credit_balance_summary"))],
            fields: &[
                Field("balances", REQUIRED),
                Field("customer", REQUIRED),
                Field("customer_account", NULLABLE),
                Field("livemode", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.balances,
            1 => &self.customer,
            2 => &self.customer_account,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.balances,
            1 => &mut self.customer,
            2 => &mut self.customer_account,
            _ => &mut self.livemode,
        }
    }
}

impl std::fmt::Debug for BillingCreditBalanceSummary {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingCreditBalanceSummary);

impl BillingCreditBalanceSummary {
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
}
