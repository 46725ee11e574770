// Written by `cargo xtask generate`. Do not edit.
//! What is in `balance` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).

/// An object in `balance.cash` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Cash {
    /// The funds available to the account holder. Typically this is the current balance after
    /// subtracting any outbound pending transactions and adding any inbound pending transactions.
    ///
    /// Each key is a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase.
    ///
    /// Each value is a integer amount. A positive amount indicates money owed to the account holder. A
    /// negative amount indicates money owed by the account holder.
    pub available: Option<rt::Map<i64>>,
}

impl rt::Blank for Cash {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
    };
}

impl rt::Record for Cash {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "bank_connections_resource_balance_api_resource_cash_balance",
            constants: &[],
            fields: &[rt::Field("available", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.available
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.available
    }
}

rt::record_traits!(Cash);

/// An object in `balance.credit` of [`FinancialConnectionsAccount`](crate::FinancialConnectionsAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Credit {
    /// The credit that has been used by the account holder.
    ///
    /// Each key is a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase.
    ///
    /// Each value is a integer amount. A positive amount indicates money owed to the account holder. A
    /// negative amount indicates money owed by the account holder.
    pub used: Option<rt::Map<i64>>,
}

impl rt::Blank for Credit {
    const BLANK: Self = Self { used: rt::Blank::BLANK };
}

impl rt::Record for Credit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "bank_connections_resource_balance_api_resource_credit_balance",
            constants: &[],
            fields: &[rt::Field("used", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.used
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.used
    }
}

rt::record_traits!(Credit);

/// The `type` of the balance. An additional hash is included on the balance with a name matching
/// this value.
#[non_exhaustive]
pub enum Type {
    /// `cash`
    Cash,
    /// `credit`
    Credit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Cash = "cash",
    Credit = "credit",
});
