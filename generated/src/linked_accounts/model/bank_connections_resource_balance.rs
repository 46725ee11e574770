// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Map, OPTIONAL, Part, Place, REQUIRED, Record, Shape, Timestamp, boxed,
    debug,
};
use crate::{
    BankConnectionsResourceBalanceApiResourceCashBalance,
    BankConnectionsResourceBalanceApiResourceCreditBalance,
};

/// The schema `bank_connections_resource_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankConnectionsResourceBalance {
    /// The time that the external institution calculated this balance. Measured in seconds since the
    /// Unix epoch.
    pub as_of: Timestamp,
    pub cash: Option<Part<BankConnectionsResourceBalanceApiResourceCashBalance>>,
    pub credit: Option<Part<BankConnectionsResourceBalanceApiResourceCreditBalance>>,
    /// The balances owed to (or by) the account holder, before subtracting any outbound pending
    /// transactions or adding any inbound pending transactions.
    ///
    /// Each key is a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase.
    ///
    /// Each value is a integer amount. A positive amount indicates money owed to the account holder. A
    /// negative amount indicates money owed by the account holder.
    pub current: Map<i64>,
    /// The `type` of the balance. An additional hash is included on the balance with a name matching
    /// this value.
    pub type_: BankConnectionsResourceBalanceType,
}

impl Blank for BankConnectionsResourceBalance {
    const BLANK: Self = Self {
        as_of: Blank::BLANK,
        cash: Blank::BLANK,
        credit: Blank::BLANK,
        current: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for BankConnectionsResourceBalance {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "bank_connections_resource_balance",
            constants: &[],
            fields: &[
                Field("as_of", REQUIRED),
                Field("cash", OPTIONAL),
                Field("credit", OPTIONAL),
                Field("current", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.as_of,
            1 => &self.cash,
            2 => &self.credit,
            3 => &self.current,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.as_of,
            1 => &mut self.cash,
            2 => &mut self.credit,
            3 => &mut self.current,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for BankConnectionsResourceBalance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BankConnectionsResourceBalance);

/// The `type` of the balance. An additional hash is included on the balance with a name matching
/// this value.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankConnectionsResourceBalanceType {
    /// `cash`
    Cash,
    /// `credit`
    Credit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BankConnectionsResourceBalanceType {
    Cash = "cash",
    Credit = "credit",
});
