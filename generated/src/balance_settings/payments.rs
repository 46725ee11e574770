// Written by `cargo xtask generate`. Do not edit.
//! What is in `payments` of [`BalanceSettings`](crate::BalanceSettings).

pub mod payouts;
#[cfg(feature = "balance_settings")]
pub mod settlement_timing;

#[cfg(feature = "balance_settings")]
/// An object in `payments.payouts` of [`BalanceSettings`](crate::BalanceSettings).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payouts {
    /// Configures per-currency rules for automatically transferring funds from the payments balance to
    /// a FinancialAccount.
    pub automatic_transfer_rules_by_currency: Option<
        rt::Map<Vec<payouts::AutomaticTransferRulesByCurrency>>,
    >,
    /// The minimum balance amount to retain per currency after automatic payouts. Only funds that
    /// exceed these amounts are paid out. Learn more about the
    /// [minimum balances for automatic payouts](https://docs.stripe.com/payouts/minimum-balances-for-automatic-payouts).
    pub minimum_balance_by_currency: Option<rt::Map<i64>>,
    /// Details on when funds from charges are available, and when they are paid out to an external
    /// account. See our
    /// [Setting Bank and Debit Card Payouts](https://docs.stripe.com/connect/bank-transfers#payout-information)
    /// documentation for details.
    pub schedule: Option<rt::Part<payouts::Schedule>>,
    /// The text that appears on the bank account statement for payouts. If not set, this defaults to
    /// the platform's bank descriptor as set in the Dashboard.
    pub statement_descriptor: Option<String>,
    /// Whether the funds in this account can be paid out.
    pub status: payouts::Status,
}

#[cfg(feature = "balance_settings")]
impl rt::Blank for Payouts {
    const BLANK: Self = Self {
        automatic_transfer_rules_by_currency: rt::Blank::BLANK,
        minimum_balance_by_currency: rt::Blank::BLANK,
        schedule: rt::Blank::BLANK,
        statement_descriptor: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "balance_settings")]
impl rt::Record for Payouts {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_settings_resource_payouts",
            constants: &[],
            fields: &[
                rt::Field("automatic_transfer_rules_by_currency", rt::NULLABLE),
                rt::Field("minimum_balance_by_currency", rt::NULLABLE),
                rt::Field("schedule", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.automatic_transfer_rules_by_currency,
            1 => &self.minimum_balance_by_currency,
            2 => &self.schedule,
            3 => &self.statement_descriptor,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.automatic_transfer_rules_by_currency,
            1 => &mut self.minimum_balance_by_currency,
            2 => &mut self.schedule,
            3 => &mut self.statement_descriptor,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "balance_settings")]
rt::record_traits!(Payouts);

#[cfg(feature = "balance_settings")]
/// An object in `payments.settlement_timing` of [`BalanceSettings`](crate::BalanceSettings).
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementTiming {
    /// The number of days charge funds are held before becoming available.
    pub delay_days: i64,
    /// The number of days charge funds are held before becoming available. If present, overrides the
    /// default, or minimum available, for the account.
    pub delay_days_override: Option<i64>,
    /// Customized start of day configuration for automatic payouts to group and send payments in local
    /// timezones with a customized day starting time. For details, see our
    /// [Customized start of day](https://docs.stripe.com/connect/customized-start-of-day)
    /// documentation.
    pub start_of_day: Option<rt::Part<settlement_timing::StartOfDay>>,
}

#[cfg(feature = "balance_settings")]
impl rt::Blank for SettlementTiming {
    const BLANK: Self = Self {
        delay_days: rt::Blank::BLANK,
        delay_days_override: rt::Blank::BLANK,
        start_of_day: rt::Blank::BLANK,
    };
}

#[cfg(feature = "balance_settings")]
impl rt::Record for SettlementTiming {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_settings_resource_settlement_timing",
            constants: &[],
            fields: &[
                rt::Field("delay_days", rt::REQUIRED),
                rt::Field("delay_days_override", rt::OPTIONAL),
                rt::Field("start_of_day", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.delay_days,
            1 => &self.delay_days_override,
            _ => &self.start_of_day,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.delay_days,
            1 => &mut self.delay_days_override,
            _ => &mut self.start_of_day,
        }
    }
}

#[cfg(feature = "balance_settings")]
rt::record_traits!(SettlementTiming);
