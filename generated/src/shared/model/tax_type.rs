// Written by `cargo xtask generate`. Do not edit.

/// The tax type, such as `vat` or `sales_tax`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxType {
    /// `amusement_tax`
    AmusementTax,
    /// `communications_tax`
    CommunicationsTax,
    /// `gst`
    Gst,
    /// `hst`
    Hst,
    /// `igst`
    Igst,
    /// `jct`
    Jct,
    /// `lease_tax`
    LeaseTax,
    /// `pst`
    Pst,
    /// `qst`
    Qst,
    /// `retail_delivery_fee`
    RetailDeliveryFee,
    /// `rst`
    Rst,
    /// `sales_tax`
    SalesTax,
    /// `service_tax`
    ServiceTax,
    /// `vat`
    Vat,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxType {
    AmusementTax = "amusement_tax",
    CommunicationsTax = "communications_tax",
    Gst = "gst",
    Hst = "hst",
    Igst = "igst",
    Jct = "jct",
    LeaseTax = "lease_tax",
    Pst = "pst",
    Qst = "qst",
    RetailDeliveryFee = "retail_delivery_fee",
    Rst = "rst",
    SalesTax = "sales_tax",
    ServiceTax = "service_tax",
    Vat = "vat",
});
