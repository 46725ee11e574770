// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::TransferSchedule;

/// The schema `account_payout_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountPayoutSettings {
    /// A Boolean indicating if Stripe should try to reclaim negative balances from an attached bank
    /// account. See
    /// [Understanding Connect account balances](https://docs.stripe.com/connect/account-balances) for
    /// details. The default value is `false` when
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts, otherwise `true`.
    pub debit_negative_balances: bool,
    pub schedule: Part<TransferSchedule>,
    /// The text that appears on the bank account statement for payouts. If not set, this defaults to
    /// the platform's bank descriptor as set in the Dashboard.
    pub statement_descriptor: Option<String>,
}

impl Record for AccountPayoutSettings {
    fn blank() -> Self {
        Self {
            debit_negative_balances: blank(),
            schedule: blank(),
            statement_descriptor: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_payout_settings",
            constants: &[],
            fields: &[
                Field("debit_negative_balances", REQUIRED),
                Field("schedule", REQUIRED),
                Field("statement_descriptor", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.debit_negative_balances,
            1 => &self.schedule,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.debit_negative_balances,
            1 => &mut self.schedule,
            _ => &mut self.statement_descriptor,
        }
    }
}

impl std::fmt::Debug for AccountPayoutSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountPayoutSettings);
