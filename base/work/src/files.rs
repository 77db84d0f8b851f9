//! Sealed files: ciphertext in a folder or an object store, written once and never changed.

use std::path::Path as FilePath;
use std::sync::Arc;

use bytes::Bytes;
use futures::TryStreamExt;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, PutMode, PutOptions};

/// A store of sealed files.
#[derive(Debug, Clone)]
pub struct Files(Arc<dyn ObjectStore>);

/// What became of a file that was handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is new, and on the disk.
    New,
    /// The same bytes were there already.
    Already,
    /// Other bytes are there under this name; they stay.
    Other,
}

/// The store failed.
#[derive(Debug, thiserror::Error)]
#[error("the file store failed: {0}")]
pub struct FilesError(#[from] object_store::Error);

impl Files {
    /// A folder; it is made when it is not there, and every file is synced before it counts as kept.
    pub fn folder(folder: &FilePath) -> Result<Self, FilesError> {
        std::fs::create_dir_all(folder).map_err(|fault| object_store::Error::Generic {
            store: "folder",
            source: Box::new(fault),
        })?;
        let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
        Ok(Self(Arc::new(store)))
    }

    /// Any store, for installations with an object store.
    pub fn store(store: Arc<dyn ObjectStore>) -> Self {
        Self(store)
    }

    /// Keeps bytes under a name that nothing else may take. Names are lower-case hex digits, dashes and slashes.
    pub async fn keep(&self, name: &str, bytes: Bytes) -> Result<Kept, FilesError> {
        let path = Path::from(name);
        let create = PutOptions::from(PutMode::Create);
        match self.0.put_opts(&path, bytes.clone().into(), create).await {
            Ok(_) => Ok(Kept::New),
            Err(object_store::Error::AlreadyExists { .. }) => {
                let there = self.0.get(&path).await?.bytes().await?;
                Ok(if there == bytes {
                    Kept::Already
                } else {
                    Kept::Other
                })
            }
            Err(fault) => Err(fault.into()),
        }
    }

    /// The bytes under a name; `None` where there are none.
    pub async fn read(&self, name: &str) -> Result<Option<Bytes>, FilesError> {
        match self.0.get(&Path::from(name)).await {
            Ok(found) => Ok(Some(found.bytes().await?)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(fault) => Err(fault.into()),
        }
    }

    /// Names and sizes in bytes of everything under a folder, in order.
    pub async fn list(&self, folder: &str) -> Result<Vec<(String, u64)>, FilesError> {
        let prefix = Path::from(folder);
        let mut found: Vec<_> = self
            .0
            .list(Some(&prefix))
            .map_ok(|each| (each.location.to_string(), each.size))
            .try_collect()
            .await?;
        found.sort();
        Ok(found)
    }

    /// Deletes a file; that it is gone already is no error.
    pub async fn delete(&self, name: &str) -> Result<(), FilesError> {
        match self.0.delete(&Path::from(name)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(fault) => Err(fault.into()),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{Files, Kept};

    #[tokio::test]
    async fn what_was_kept_is_never_changed() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::folder(folder.path()).unwrap();
        assert_eq!(files.keep("0a/0", "one".into()).await.unwrap(), Kept::New);
        assert_eq!(
            files.keep("0a/0", "one".into()).await.unwrap(),
            Kept::Already
        );
        assert_eq!(files.keep("0a/0", "two".into()).await.unwrap(), Kept::Other);
        assert_eq!(files.read("0a/0").await.unwrap().unwrap(), "one");
        assert_eq!(files.list("0a").await.unwrap(), [("0a/0".to_owned(), 3)]);
        files.delete("0a/0").await.unwrap();
        files.delete("0a/0").await.unwrap();
        assert!(files.read("0a/0").await.unwrap().is_none());
    }
}
