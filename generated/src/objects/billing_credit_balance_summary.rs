// Written by `cargo xtask generate`. Do not edit.

/// Indicates the billing credit balance for billing credits granted to a customer.
///
/// The object `billing.credit_balance_summary`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditBalanceSummary {
    /// The billing credit balances. One entry per credit grant currency. If a customer only has credit
    /// grants in a single currency, then this will have a single balance entry.
    pub balances: Vec<crate::billing_credit_balance_summary::Balance>,
    /// The customer the balance is for.
    pub customer: rt::Expandable<crate::ids::CustomerId>,
    /// The account the balance is for.
    pub customer_account: Option<String>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
}

impl rt::Record for BillingCreditBalanceSummary {
    fn blank() -> Self {
        Self {
            balances: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            livemode: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing.credit_balance_summary",
            constants: &[
                ("object", rt::Constant::Str("billing.credit_balance_summary")),
            ],
            fields: &[
                rt::Field("balances", rt::REQUIRED),
                rt::Field("customer", rt::REQUIRED),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.balances,
            1 => &self.customer,
            2 => &self.customer_account,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.balances,
            1 => &mut self.customer,
            2 => &mut self.customer_account,
            _ => &mut self.livemode,
        }
    }
}

rt::record_traits!(BillingCreditBalanceSummary);

impl BillingCreditBalanceSummary {
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
}
