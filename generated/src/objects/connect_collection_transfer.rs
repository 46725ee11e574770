// Written by `cargo xtask generate`. Do not edit.

/// The object `connect_collection_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectCollectionTransfer {
    /// Amount transferred, in cents (or local equivalent).
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// ID of the account that funds are being collected for.
    pub destination: rt::Expandable<crate::ids::AccountId>,
    /// Unique identifier for the object.
    pub id: crate::ids::ConnectCollectionTransferId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
}

impl rt::Record for ConnectCollectionTransfer {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            currency: rt::blank(),
            destination: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_collection_transfer",
            constants: &[("object", rt::Constant::Str("connect_collection_transfer"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("destination", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.destination,
            3 => &self.id,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.destination,
            3 => &mut self.id,
            _ => &mut self.livemode,
        }
    }
}

rt::record_traits!(ConnectCollectionTransfer);

impl rt::Resource for ConnectCollectionTransfer {
    type Id = crate::ids::ConnectCollectionTransferId;
    const OBJECT: &'static str = "connect_collection_transfer";
}

impl ConnectCollectionTransfer {
    /// Expands `destination`.
    pub const DESTINATION: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "destination",
    );
}
