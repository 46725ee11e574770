// Written by `cargo xtask generate`. Do not edit.
//! The operations of `balance`.

pub mod available;
pub use crate::balance::available as connect_reserved;
pub mod history;
pub mod instant_available;
pub mod issuing;
pub use crate::balance::available as pending;
pub mod refund_and_dispute_prefunding;

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/balance`.
    pub struct RetrieveRequest -> crate::Balance, expand;
}

/// Retrieve balance.
///
/// Retrieves the current account balance, based on the authentication that was used to make the
/// request. For a sample request, see
/// [Accounting for negative balances](https://docs.stripe.com/connect/account-balances#accounting-for-negative-balances).
///
/// `GET /v1/balance`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::balance::retrieve().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve() -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBalance",
        method: rt::Method::Get,
        path: "/v1/balance",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    RetrieveRequest(rt::Request::new(OPERATION, &[]))
}

/// An object in `available[]` of [`Balance`](crate::Balance), `issuing.available[]` of [`Balance`](crate::Balance) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Available {
    /// Balance amount.
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    pub source_types: Option<rt::Part<available::SourceTypes>>,
}

impl rt::Blank for Available {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        source_types: rt::Blank::BLANK,
    };
}

impl rt::Record for Available {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_amount",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("source_types", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            _ => &self.source_types,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            _ => &mut self.source_types,
        }
    }
}

rt::record_traits!(Available);

/// An object in `connect_reserved[]` of [`Balance`](crate::Balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectReserved {
    /// Balance amount.
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    pub source_types: Option<rt::Part<available::SourceTypes>>,
}

impl rt::Blank for ConnectReserved {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        source_types: rt::Blank::BLANK,
    };
}

impl rt::Record for ConnectReserved {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_amount",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("source_types", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            _ => &self.source_types,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            _ => &mut self.source_types,
        }
    }
}

rt::record_traits!(ConnectReserved);

/// An object in `instant_available[]` of [`Balance`](crate::Balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct InstantAvailable {
    /// Balance amount.
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// Breakdown of balance by destination.
    pub net_available: Option<Vec<instant_available::NetAvailable>>,
    pub source_types: Option<rt::Part<available::SourceTypes>>,
}

impl rt::Blank for InstantAvailable {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        net_available: rt::Blank::BLANK,
        source_types: rt::Blank::BLANK,
    };
}

impl rt::Record for InstantAvailable {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_amount_net",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("net_available", rt::OPTIONAL),
                rt::Field("source_types", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.net_available,
            _ => &self.source_types,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.net_available,
            _ => &mut self.source_types,
        }
    }
}

rt::record_traits!(InstantAvailable);

/// An object in `issuing` of [`Balance`](crate::Balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct Issuing {
    /// Funds that are available for use.
    pub available: Vec<Available>,
}

impl rt::Blank for Issuing {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
    };
}

impl rt::Record for Issuing {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_detail",
            constants: &[],
            fields: &[rt::Field("available", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.available
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.available
    }
}

rt::record_traits!(Issuing);

/// An object in `pending[]` of [`Balance`](crate::Balance) and `refund_and_dispute_prefunding.pending[]` of [`Balance`](crate::Balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pending {
    /// Balance amount.
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    pub source_types: Option<rt::Part<available::SourceTypes>>,
}

impl rt::Blank for Pending {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        source_types: rt::Blank::BLANK,
    };
}

impl rt::Record for Pending {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_amount",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("source_types", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            _ => &self.source_types,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            _ => &mut self.source_types,
        }
    }
}

rt::record_traits!(Pending);

/// An object in `refund_and_dispute_prefunding` of [`Balance`](crate::Balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundAndDisputePrefunding {
    /// Funds that are available for use.
    pub available: Vec<Available>,
    /// Funds that are pending
    pub pending: Vec<Pending>,
}

impl rt::Blank for RefundAndDisputePrefunding {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        pending: rt::Blank::BLANK,
    };
}

impl rt::Record for RefundAndDisputePrefunding {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_detail_ungated",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("pending", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.pending,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.pending,
        }
    }
}

rt::record_traits!(RefundAndDisputePrefunding);
