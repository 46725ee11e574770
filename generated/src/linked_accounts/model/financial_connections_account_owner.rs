// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Place, REQUIRED, Record, Resource, Shape, Timestamp,
    blank, debug,
};
use crate::FinancialConnectionsAccountOwnerId;

/// Describes an owner of an account.
///
/// The schema `financial_connections.account_owner`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsAccountOwner {
    /// The email address of the owner.
    pub email: Option<String>,
    /// Unique identifier for the object.
    pub id: FinancialConnectionsAccountOwnerId,
    /// The full name of the owner.
    pub name: String,
    /// The ownership object that this owner belongs to.
    pub ownership: String,
    /// The raw phone number of the owner.
    pub phone: Option<String>,
    /// The raw physical address of the owner.
    pub raw_address: Option<String>,
    /// The timestamp of the refresh that updated this owner.
    pub refreshed_at: Option<Timestamp>,
}

impl Record for FinancialConnectionsAccountOwner {
    fn blank() -> Self {
        Self {
            email: blank(),
            id: blank(),
            name: blank(),
            ownership: blank(),
            phone: blank(),
            raw_address: blank(),
            refreshed_at: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "financial_connections.account_owner",
            constants: &[
                ("object", Constant::Str("financial_connections.account_owner")),
            ],
            fields: &[
                Field("email", NULLABLE),
                Field("id", REQUIRED),
                Field("name", REQUIRED),
                Field("ownership", REQUIRED),
                Field("phone", NULLABLE),
                Field("raw_address", NULLABLE),
                Field("refreshed_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.email,
            1 => &self.id,
            2 => &self.name,
            3 => &self.ownership,
            4 => &self.phone,
            5 => &self.raw_address,
            _ => &self.refreshed_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.email,
            1 => &mut self.id,
            2 => &mut self.name,
            3 => &mut self.ownership,
            4 => &mut self.phone,
            5 => &mut self.raw_address,
            _ => &mut self.refreshed_at,
        }
    }
}

impl std::fmt::Debug for FinancialConnectionsAccountOwner {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FinancialConnectionsAccountOwner);

impl Resource for FinancialConnectionsAccountOwner {
    type Id = FinancialConnectionsAccountOwnerId;
    const OBJECT: &'static str = "financial_connections.account_owner";
}
