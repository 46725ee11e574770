// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Field, List, Place, REQUIRED, Record, Resource, Shape, Timestamp,
    blank, debug,
};
use crate::{
    FinancialConnectionsAccountOwner, FinancialConnectionsAccountOwnerId,
    FinancialConnectionsAccountOwnershipId,
};

/// Describes a snapshot of the owners of an account at a particular point in time.
///
/// The schema `financial_connections.account_ownership`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsAccountOwnership {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Unique identifier for the object.
    pub id: FinancialConnectionsAccountOwnershipId,
    /// A paginated list of owners for this account.
    pub owners: List<FinancialConnectionsAccountOwner>,
}

impl Record for FinancialConnectionsAccountOwnership {
    fn blank() -> Self {
        Self {
            created: blank(),
            id: blank(),
            owners: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "financial_connections.account_ownership",
            constants: &[
                ("object", Constant::Str("financial_connections.account_ownership")),
            ],
            fields: &[
                Field("created", REQUIRED),
                Field("id", REQUIRED),
                Field("owners", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            1 => &self.id,
            _ => &self.owners,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.id,
            _ => &mut self.owners,
        }
    }
}

impl std::fmt::Debug for FinancialConnectionsAccountOwnership {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FinancialConnectionsAccountOwnership);

impl Resource for FinancialConnectionsAccountOwnership {
    type Id = FinancialConnectionsAccountOwnershipId;
    const OBJECT: &'static str = "financial_connections.account_ownership";
}

impl FinancialConnectionsAccountOwnership {
    /// Expands `owners`.
    pub const OWNERS: Expand<Self, List<FinancialConnectionsAccountOwnerId>> = Expand::new(
        "owners",
    );
}
