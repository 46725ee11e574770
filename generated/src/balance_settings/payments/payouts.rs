// Written by `cargo xtask generate`. Do not edit.
//! What is in `payments.payouts` of [`BalanceSettings`](crate::BalanceSettings).

#[cfg(feature = "balance_settings")]
pub mod automatic_transfer_rules_by_currency;
pub mod schedule;

#[cfg(feature = "balance_settings")]
/// An object in `payments.payouts.automatic_transfer_rules_by_currency[]` of [`BalanceSettings`](crate::BalanceSettings).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticTransferRulesByCurrency {
    /// The ID of the FinancialAccount that funds will be transferred to during automatic transfers.
    pub payout_method: String,
    /// The maximum amount in minor units to transfer to the FinancialAccount. Only applicable when
    /// `type` is `transfer_up_to_amount`.
    pub transfer_up_to_amount: Option<i64>,
    /// The type of automatic transfer rule.
    pub type_: automatic_transfer_rules_by_currency::Type,
}

#[cfg(feature = "balance_settings")]
impl rt::Blank for AutomaticTransferRulesByCurrency {
    const BLANK: Self = Self {
        payout_method: rt::Blank::BLANK,
        transfer_up_to_amount: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "balance_settings")]
impl rt::Record for AutomaticTransferRulesByCurrency {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_settings_resource_automatic_transfer_rule",
            constants: &[],
            fields: &[
                rt::Field("payout_method", rt::REQUIRED),
                rt::Field("transfer_up_to_amount", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.payout_method,
            1 => &self.transfer_up_to_amount,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.payout_method,
            1 => &mut self.transfer_up_to_amount,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "balance_settings")]
rt::record_traits!(AutomaticTransferRulesByCurrency);

#[cfg(feature = "balance_settings")]
/// An object in `payments.payouts.schedule` of [`BalanceSettings`](crate::BalanceSettings).
#[derive(Clone)]
#[non_exhaustive]
pub struct Schedule {
    /// How frequently funds will be paid out. One of `manual` (payouts only created via API call),
    /// `daily`, `weekly`, or `monthly`.
    pub interval: Option<schedule::Interval>,
    /// The day of the month funds will be paid out. Only shown if `interval` is monthly. Payouts
    /// scheduled between the 29th and 31st of the month are sent on the last day of shorter months.
    pub monthly_payout_days: Option<Vec<i64>>,
    /// The days of the week when available funds are paid out, specified as an array, for example,
    /// \[`monday`, `tuesday`]. Only shown if `interval` is weekly.
    pub weekly_payout_days: Option<
        Vec<crate::account::settings::payouts::schedule::WeeklyPayoutDay>,
    >,
}

#[cfg(feature = "balance_settings")]
impl rt::Blank for Schedule {
    const BLANK: Self = Self {
        interval: rt::Blank::BLANK,
        monthly_payout_days: rt::Blank::BLANK,
        weekly_payout_days: rt::Blank::BLANK,
    };
}

#[cfg(feature = "balance_settings")]
impl rt::Record for Schedule {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_settings_resource_payout_schedule",
            constants: &[],
            fields: &[
                rt::Field("interval", rt::NULLABLE),
                rt::Field("monthly_payout_days", rt::OPTIONAL),
                rt::Field("weekly_payout_days", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.interval,
            1 => &self.monthly_payout_days,
            _ => &self.weekly_payout_days,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.interval,
            1 => &mut self.monthly_payout_days,
            _ => &mut self.weekly_payout_days,
        }
    }
}

#[cfg(feature = "balance_settings")]
rt::record_traits!(Schedule);

#[cfg(feature = "balance_settings")]
/// Whether the funds in this account can be paid out.
#[non_exhaustive]
pub enum Status {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "balance_settings")]
rt::open_enum!(Status {
    Disabled = "disabled",
    Enabled = "enabled",
});
