// Written by `cargo xtask generate`. Do not edit.

/// Describes an owner of an account.
///
/// The object `financial_connections.account_owner`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialConnectionsAccountOwner {
    /// The email address of the owner.
    pub email: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::FinancialConnectionsAccountOwnerId,
    /// The full name of the owner.
    pub name: String,
    /// The ownership object that this owner belongs to.
    pub ownership: String,
    /// The raw phone number of the owner.
    pub phone: Option<String>,
    /// The raw physical address of the owner.
    pub raw_address: Option<String>,
    /// The timestamp of the refresh that updated this owner.
    pub refreshed_at: Option<rt::Timestamp>,
}

impl rt::Record for FinancialConnectionsAccountOwner {
    fn blank() -> Self {
        Self {
            email: rt::blank(),
            id: rt::blank(),
            name: rt::blank(),
            ownership: rt::blank(),
            phone: rt::blank(),
            raw_address: rt::blank(),
            refreshed_at: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "financial_connections.account_owner",
            constants: &[
                ("object", rt::Constant::Str("financial_connections.account_owner")),
            ],
            fields: &[
                rt::Field("email", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
                rt::Field("ownership", rt::REQUIRED),
                rt::Field("phone", rt::NULLABLE),
                rt::Field("raw_address", rt::NULLABLE),
                rt::Field("refreshed_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(FinancialConnectionsAccountOwner);

impl rt::Resource for FinancialConnectionsAccountOwner {
    type Id = crate::ids::FinancialConnectionsAccountOwnerId;
    const OBJECT: &'static str = "financial_connections.account_owner";
}
