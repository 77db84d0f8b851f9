//! An installation on disk: a data folder, and beside it the keys that must not lie in it.
//!
//! ```text
//! DIR/sanad.db          the database, unless another is named
//! DIR/files/            sealed files
//! DIR/settings.json     what this installation is
//! DIR.keys/site.json    pepper, ledger key, padding key, pseudonym key
//! DIR.keys/vault.key    only where somebody chose unattended start
//! ```

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use base_access::{SiteKeys, Vault};
use sanad_seal::vault::KeyId;
use sanad_seal::vault::VaultSecret;
use sanad_seal::{VaultKey, VaultRecipient};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Where an installation lies.
#[derive(Debug, Clone)]
pub struct Installation {
    data: PathBuf,
    keys: PathBuf,
}

/// What an installation is; written once by `init` or `demo`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SiteSettings {
    /// Its name, bound into codes and envelopes.
    pub name: String,
    /// Whether everybody in it is fictional.
    pub demo: bool,
    /// The database; empty for the file in the data folder.
    #[serde(default)]
    pub database: Option<String>,
    /// The addresses it answers as.
    pub origins: Vec<String>,
    /// The public key of the vault, as an age recipient: what comes in while it is locked is sealed to it.
    pub vault_recipient: String,
    /// The number of the vault's key.
    pub vault_key_id: u32,
}

/// Why an installation could not be opened or made.
#[derive(Debug, thiserror::Error)]
pub enum InstallationError {
    /// There is one already.
    #[error("{0} is not empty: choose a new folder, or start it with `sanad serve --data {0}`")]
    Exists(String),
    /// There is none.
    #[error("{0} is no installation: make one with `sanad init {0}`")]
    Missing(String),
    /// A file cannot be read or written.
    #[error("{path}: {fault}")]
    File {
        /// Which file.
        path: String,
        /// What the system says.
        fault: std::io::Error,
    },
    /// A file's content is not what it should be.
    #[error("{0} is damaged: restore it from the backup")]
    Damaged(String),
}

impl Installation {
    /// The installation in a folder; the keys lie in `FOLDER.keys` beside it.
    pub fn at(data: &Path) -> Self {
        let mut keys = data.as_os_str().to_owned();
        keys.push(".keys");
        Self {
            data: data.to_owned(),
            keys: PathBuf::from(keys),
        }
    }

    /// Makes the folders of a new installation, readable by their owner alone.
    pub fn make(&self) -> Result<(), InstallationError> {
        for folder in [&self.data, &self.keys] {
            if folder.exists()
                && fs::read_dir(folder).is_ok_and(|mut inside| inside.next().is_some())
            {
                return Err(InstallationError::Exists(folder.display().to_string()));
            }
            make_private_folder(folder).map_err(|fault| file(folder, fault))?;
        }
        Ok(())
    }

    /// Takes away what [`Installation::make`] and founding left, where founding failed: both folders were empty before.
    pub fn take_away(&self) {
        for folder in [&self.data, &self.keys] {
            if let Err(fault) = fs::remove_dir_all(folder) {
                tracing::warn!(%fault, folder = %folder.display(), "left behind");
            }
        }
    }

    /// Whether there is an installation.
    pub fn exists(&self) -> bool {
        self.settings_path().exists()
    }

    /// The folder of sealed files.
    pub fn files(&self) -> PathBuf {
        self.data.join("files")
    }

    /// The address of the database.
    pub fn database(&self, settings: &SiteSettings) -> String {
        settings
            .database
            .clone()
            .unwrap_or_else(|| format!("sqlite:{}", self.data.join("sanad.db").display()))
    }

    /// What this installation is.
    pub fn settings(&self) -> Result<SiteSettings, InstallationError> {
        read(&self.settings_path())
    }

    /// Writes down what this installation is.
    pub fn keep_settings(&self, settings: &SiteSettings) -> Result<(), InstallationError> {
        write(&self.settings_path(), settings)
    }

    /// The keys that stand outside the data folder.
    pub fn site_keys(&self) -> Result<SiteKeys, InstallationError> {
        read(&self.keys.join("site.json"))
    }

    /// Writes the keys down.
    pub fn keep_site_keys(&self, keys: &SiteKeys) -> Result<(), InstallationError> {
        write(&self.keys.join("site.json"), keys)
    }

    /// The vault's key for unattended start, where somebody chose that.
    pub fn unattended_key(&self) -> Result<Option<String>, InstallationError> {
        let path = self.keys.join("vault.key");
        if path.exists() {
            read(&path).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Keeps the vault's key for unattended start. Whoever takes both folders then reads everything the vault holds.
    pub fn keep_unattended_key(&self, key: &str) -> Result<(), InstallationError> {
        write(&self.keys.join("vault.key"), &key)
    }

    /// The sign-ins of a demonstration; nothing where this is none.
    pub fn demo<T: DeserializeOwned>(&self) -> Result<Option<T>, InstallationError> {
        let path = self.keys.join("demo.json");
        if path.exists() {
            read(&path).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Keeps the sign-ins of a demonstration, where everybody may have them.
    pub fn keep_demo<T: Serialize>(&self, sign_ins: &T) -> Result<(), InstallationError> {
        write(&self.keys.join("demo.json"), sign_ins)
    }

    fn settings_path(&self) -> PathBuf {
        self.data.join("settings.json")
    }
}

/// The vault of an installation: locked, or opened by the key that somebody chose to leave beside it.
pub fn vault(
    installation: &Installation,
    settings: &SiteSettings,
) -> Result<Vault, InstallationError> {
    let damaged = || InstallationError::Damaged("the vault's key".to_owned());
    let recipient = settings.vault_recipient.parse().map_err(|_| damaged())?;
    let key_id = KeyId(settings.vault_key_id);
    let vault = Vault::locked(VaultRecipient { key_id, recipient });
    if let Some(text) = installation.unattended_key()? {
        let secret = VaultSecret::from_text(&text).ok_or_else(damaged)?;
        vault
            .unlock(VaultKey::new(key_id, secret))
            .map_err(|_| damaged())?;
    }
    Ok(vault)
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T, InstallationError> {
    let text = fs::read(path).map_err(|fault| match fault.kind() {
        std::io::ErrorKind::NotFound => InstallationError::Missing(path.display().to_string()),
        _ => file(path, fault),
    })?;
    serde_json::from_slice(&text)
        .map_err(|_| InstallationError::Damaged(path.display().to_string()))
}

fn write<T: Serialize>(path: &Path, content: &T) -> Result<(), InstallationError> {
    let text = serde_json::to_vec_pretty(content).map_err(|fault| file(path, fault.into()))?;
    write_private(path, &text).map_err(|fault| file(path, fault))
}

fn file(path: &Path, fault: std::io::Error) -> InstallationError {
    InstallationError::File {
        path: path.display().to_string(),
        fault,
    }
}

#[cfg(unix)]
fn make_private_folder(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
}

#[cfg(unix)]
fn write_private(path: &Path, content: &[u8]) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    let mut file = options.open(path)?;
    file.write_all(content)?;
    file.sync_all()
}
