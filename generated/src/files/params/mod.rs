// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod create_file_purpose;
pub use self::create_file_purpose::CreateFilePurpose;
mod file_link_creation_params;
pub use self::file_link_creation_params::FileLinkCreationParams;
mod list_file_purpose;
pub use self::list_file_purpose::ListFilePurpose;
