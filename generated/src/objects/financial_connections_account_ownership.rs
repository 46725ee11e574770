// Written by `cargo xtask generate`. Do not edit.

/// Describes a snapshot of the owners of an account at a particular point in time.
///
/// The object `financial_connections.account_ownership`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsAccountOwnership {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::FinancialConnectionsAccountOwnershipId,
    /// A paginated list of owners for this account.
    pub owners: rt::List<crate::FinancialConnectionsAccountOwner>,
}

impl rt::Record for FinancialConnectionsAccountOwnership {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            id: rt::blank(),
            owners: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "financial_connections.account_ownership",
            constants: &[
                ("object", rt::Constant::Str("financial_connections.account_ownership")),
            ],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("owners", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.id,
            _ => &self.owners,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.id,
            _ => &mut self.owners,
        }
    }
}

rt::record_traits!(FinancialConnectionsAccountOwnership);

impl rt::Resource for FinancialConnectionsAccountOwnership {
    type Id = crate::ids::FinancialConnectionsAccountOwnershipId;
    const OBJECT: &'static str = "financial_connections.account_ownership";
}

impl FinancialConnectionsAccountOwnership {
    /// Expands `owners`.
    pub const OWNERS: rt::Expand<
        Self,
        rt::List<crate::ids::FinancialConnectionsAccountOwnerId>,
    > = rt::Expand::new("owners");
}
