// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, Place, REQUIRED, Record, Resource,
    Shape, blank, debug,
};
use crate::{AccountId, ConnectCollectionTransferId};

/// The schema `connect_collection_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectCollectionTransfer {
    /// Amount transferred, in cents (or local equivalent).
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// ID of the account that funds are being collected for.
    pub destination: Expandable<AccountId>,
    /// Unique identifier for the object.
    pub id: ConnectCollectionTransferId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
}

impl Record for ConnectCollectionTransfer {
    fn blank() -> Self {
        Self {
            amount: blank(),
            currency: blank(),
            destination: blank(),
            id: blank(),
            livemode: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "connect_collection_transfer",
            constants: &[("object", Constant::Str("connect_collection_transfer"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("currency", REQUIRED),
                Field("destination", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.destination,
            3 => &self.id,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.destination,
            3 => &mut self.id,
            _ => &mut self.livemode,
        }
    }
}

impl std::fmt::Debug for ConnectCollectionTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ConnectCollectionTransfer);

impl Resource for ConnectCollectionTransfer {
    type Id = ConnectCollectionTransferId;
    const OBJECT: &'static str = "connect_collection_transfer";
}

impl ConnectCollectionTransfer {
    /// Expands `destination`.
    pub const DESTINATION: Expand<Self, AccountId> = Expand::new("destination");
}
