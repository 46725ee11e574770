// Written by `cargo xtask generate`. Do not edit.
//! What `payments` of [`balance_settings::update`](fn@crate::balance_settings::update) takes.

pub mod payouts;
pub mod settlement_timing;

rt::params! {
    /// Parameters for `payments[payouts]` of [`balance_settings::update`](fn@crate::balance_settings::update).
    pub struct Payouts;
}

impl Payouts {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `automatic_transfer_rules_by_currency`.
    #[inline]
    pub fn automatic_transfer_rules_by_currency(
        self,
        automatic_transfer_rules_by_currency: impl IntoIterator<
            Item = (
                impl Into<String>,
                Option<Vec<payouts::AutomaticTransferRulesByCurrency>>,
            ),
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "automatic_transfer_rules_by_currency",
                    rt::Value::map(automatic_transfer_rules_by_currency),
                ),
        )
    }

    /// Clears `automatic_transfer_rules_by_currency`: unsets what is stored.
    #[inline]
    pub fn clear_automatic_transfer_rules_by_currency(self) -> Self {
        Self(self.0.cleared("automatic_transfer_rules_by_currency"))
    }

    /// Sets `minimum_balance_by_currency`.
    #[inline]
    pub fn minimum_balance_by_currency(
        self,
        minimum_balance_by_currency: impl IntoIterator<
            Item = (impl Into<String>, Option<i64>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "minimum_balance_by_currency",
                    rt::Value::map(minimum_balance_by_currency),
                ),
        )
    }

    /// Clears `minimum_balance_by_currency`: unsets what is stored.
    #[inline]
    pub fn clear_minimum_balance_by_currency(self) -> Self {
        Self(self.0.cleared("minimum_balance_by_currency"))
    }

    /// Sets `schedule`.
    #[inline]
    pub fn schedule(self, schedule: payouts::Schedule) -> Self {
        Self(self.0.with("schedule", schedule))
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }
}

impl Default for Payouts {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `payments[settlement_timing]` of [`balance_settings::update`](fn@crate::balance_settings::update).
    pub struct SettlementTiming;
}

impl SettlementTiming {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `delay_days_override`.
    #[inline]
    pub fn delay_days_override(self, delay_days_override: i64) -> Self {
        Self(self.0.with("delay_days_override", delay_days_override))
    }

    /// Clears `delay_days_override`: unsets what is stored.
    #[inline]
    pub fn clear_delay_days_override(self) -> Self {
        Self(self.0.cleared("delay_days_override"))
    }

    /// Sets `start_of_day`.
    #[inline]
    pub fn start_of_day(self, start_of_day: settlement_timing::StartOfDay) -> Self {
        Self(self.0.with("start_of_day", start_of_day))
    }

    /// Clears `start_of_day`: unsets what is stored.
    #[inline]
    pub fn clear_start_of_day(self) -> Self {
        Self(self.0.cleared("start_of_day"))
    }
}

impl Default for SettlementTiming {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
