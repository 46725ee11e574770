// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};
use crate::BankConnectionsResourceBalanceRefreshStatus;

/// The schema `bank_connections_resource_balance_refresh`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankConnectionsResourceBalanceRefresh {
    /// The time at which the last refresh attempt was initiated. Measured in seconds since the Unix
    /// epoch.
    pub last_attempted_at: Timestamp,
    /// Time at which the next balance refresh can be initiated. This value will be `null` when `status`
    /// is `pending`. Measured in seconds since the Unix epoch.
    pub next_refresh_available_at: Option<Timestamp>,
    /// The status of the last refresh attempt.
    pub status: BankConnectionsResourceBalanceRefreshStatus,
}

impl Blank for BankConnectionsResourceBalanceRefresh {
    const BLANK: Self = Self {
        last_attempted_at: Blank::BLANK,
        next_refresh_available_at: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for BankConnectionsResourceBalanceRefresh {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "bank_connections_resource_balance_refresh",
            constants: &[],
            fields: &[
                Field("last_attempted_at", REQUIRED),
                Field("next_refresh_available_at", NULLABLE),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.last_attempted_at,
            1 => &self.next_refresh_available_at,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.last_attempted_at,
            1 => &mut self.next_refresh_available_at,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for BankConnectionsResourceBalanceRefresh {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BankConnectionsResourceBalanceRefresh);
