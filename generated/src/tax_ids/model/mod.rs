// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod deleted_tax_id;
pub use self::deleted_tax_id::DeletedTaxId;
mod tax_i_ds_owner;
pub use self::tax_i_ds_owner::{TaxIDsOwner, TaxIDsOwnerType};
mod tax_id;
pub use self::tax_id::{TaxId, TaxIdType};
mod tax_id_verification;
pub use self::tax_id_verification::{TaxIdVerification, TaxIdVerificationStatus};
